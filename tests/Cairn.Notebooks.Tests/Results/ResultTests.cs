using System.Text.Json.Nodes;

namespace Cairn.Notebooks.Tests.Results;

public class ResultTests
{
    private const string Check = """{"kind":"check","name":"one neuron","passed":false,"got":"0.7","expected":"0.6","tolerance":"1e-12","reason":"r","hint":"h"}""";
    private const string Claim = """{"kind":"claim","name":"n","paper":"p","place":"Fig. 1","theirs":"1","ours":"2","tolerance":"3","reason":"r","verdict":"differs"}""";
    private const string Exercise = """{"kind":"exercise","name":"exercise-1","passed":true,"message":"all 3 checks pass"}""";

    private static string Output(string json) =>
        $$$"""[{"name": "stdout", "output_type": "stream", "text": []}, {"data": {"application/vnd.cairn.result+json": {{{json}}}}, "metadata": {}, "output_type": "display_data"}]""";

    [Fact]
    public void Results_are_read_from_the_outputs_in_order()
    {
        string cells = string.Join(',', Samples.Code("a", Output(Check)), Samples.Code("b", Output(Claim)), Samples.Code("c", Output(Exercise)));
        Assert.Equal(
            [
                new CheckRecord("one neuron", "a", false, "0.7", "0.6", "1e-12", "r", "h"),
                new ClaimRecord("n", "b", "p", "Fig. 1", "1", "2", "3", "r", "differs"),
                new ExerciseRecord("exercise-1", "c", true, "all 3 checks pass"),
            ],
            UnitResults.Of(Notebook.Parse(Samples.Notebook(cells))));
    }

    [Fact]
    public void A_result_sent_as_text_is_read_too() =>
        Assert.IsType<CheckRecord>(UnitResults.Parse(JsonValue.Create(Check), "a"));

    [Fact]
    public void Only_a_failed_check_is_a_failure()
    {
        Assert.True(UnitResults.Parse(JsonNode.Parse(Check)!, "a").IsFailure);
        Assert.False(UnitResults.Parse(JsonNode.Parse(Claim)!, "a").IsFailure);
    }

    [Theory]
    [InlineData("""{"kind":"poem"}""", "kind 'poem'")]
    [InlineData("""{"kind":"check","name":"n"}""", "no 'passed'")]
    [InlineData("""{"kind":"exercise","name":"n","passed":true}""", "no text 'message'")]
    [InlineData("[]", "not an object")]
    [InlineData("\"{\"", "not an object")]
    public void A_broken_result_names_the_cell(string json, string part)
    {
        string error = Assert.Throws<NotebookFormatException>(() => UnitResults.Parse(JsonNode.Parse(json)!, "a")).Message;
        Assert.Contains("'a'", error);
        Assert.Contains(part, error);
    }
}
