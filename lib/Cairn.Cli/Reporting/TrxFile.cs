using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Cairn.Cli;

/// <summary>The results of a run as a Visual Studio test file (.trx), one test a unit.</summary>
internal static class TrxFile
{
    private static readonly XNamespace Ns = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
    private const string UnitTestType = "13cdc9d9-ddb5-4fa4-a97d-d965ccfc6d4b";
    private const string ListId = "8c84fa94-04c1-424b-9868-57a2d4851a1d";

    public static void Save(string path, IReadOnlyList<UnitRun> runs)
    {
        int failed = runs.Count(r => r.Code != ExitCode.Passed);
        var document = new XDocument(new XElement(
            Ns + "TestRun",
            new XAttribute("id", Id("run")),
            new XAttribute("name", "cairn run"),
            new XElement(Ns + "Results", runs.Select(Result)),
            new XElement(Ns + "TestDefinitions", runs.Select(Definition)),
            new XElement(Ns + "TestEntries", runs.Select(Entry)),
            new XElement(Ns + "TestLists", new XElement(Ns + "TestList", new XAttribute("name", "Units"), new XAttribute("id", ListId))),
            new XElement(
                Ns + "ResultSummary",
                new XAttribute("outcome", failed == 0 ? "Completed" : "Failed"),
                new XElement(Ns + "Counters", new XAttribute("total", runs.Count), new XAttribute("executed", runs.Count), new XAttribute("passed", runs.Count - failed), new XAttribute("failed", failed)))));
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        document.Save(path);
    }

    private static XElement Result(UnitRun run)
    {
        var result = new XElement(
            Ns + "UnitTestResult",
            new XAttribute("executionId", Id("execution " + run.Unit.Name)),
            new XAttribute("testId", Id(run.Unit.Name)),
            new XAttribute("testName", run.Unit.Name),
            new XAttribute("duration", TimeSpan.FromSeconds(run.Seconds).ToString("c", CultureInfo.InvariantCulture)),
            new XAttribute("testType", UnitTestType),
            new XAttribute("outcome", run.Code == ExitCode.Passed ? "Passed" : "Failed"),
            new XAttribute("testListId", ListId));
        if (run.Problems.Count > 0)
            result.Add(new XElement(Ns + "Output", new XElement(Ns + "ErrorInfo", new XElement(Ns + "Message", Clean(string.Join('\n', run.Problems.Select(p => p.Sentence)))))));
        return result;
    }

    private static XElement Definition(UnitRun run) => new(
        Ns + "UnitTest",
        new XAttribute("name", run.Unit.Name),
        new XAttribute("id", Id(run.Unit.Name)),
        new XElement(Ns + "Execution", new XAttribute("id", Id("execution " + run.Unit.Name))),
        new XElement(Ns + "TestMethod", new XAttribute("codeBase", "cairn"), new XAttribute("className", "notebooks"), new XAttribute("name", run.Unit.Name)));

    private static XElement Entry(UnitRun run) => new(
        Ns + "TestEntry",
        new XAttribute("testId", Id(run.Unit.Name)),
        new XAttribute("executionId", Id("execution " + run.Unit.Name)),
        new XAttribute("testListId", ListId));

    private static Guid Id(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes("cairn " + name)).AsSpan(0, 16));

    private static string Clean(string text) => new([.. text.Where(System.Xml.XmlConvert.IsXmlChar)]);
}
