using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis.Tests;

public class CsvTests
{
    private static DataFrame Load(string csv, char separator = ',', Type[]? types = null, CultureInfo? culture = null, bool header = true) =>
        DataFrame.LoadCsvFromString(csv, separator, header, dataTypes: types, cultureInfo: culture ?? CultureInfo.InvariantCulture);

    [Fact]
    public void Guesses_are_bool_float_DateTime_or_string_and_never_int()
    {
        var frame = Load("b,n,t,s,none\ntrue,1,2026-01-02,x,\nfalse,2.5,2026-01-03,3,null\n");
        Assert.Equal([typeof(bool), typeof(float), typeof(DateTime), typeof(string), typeof(string)], frame.Columns.Select(c => c.DataType));
    }

    [Fact]
    public void Float_wins_over_bool_and_string_over_all()
    {
        Assert.Throws<FormatException>(() => Load("x\ntrue\n1\n"));
        Assert.Equal(typeof(string), Load("x\ntrue\na\n")["x"].DataType);
    }

    [Fact]
    public void Given_types_keep_what_a_float_would_lose()
    {
        var frame = Load("id\n16777217\n", types: [typeof(long)]);
        Assert.Equal(16777217L, frame["id"][0]);
        Assert.Equal(16777216f, Load("id\n16777217\n")["id"][0]);
    }

    [Fact]
    public void An_empty_cell_is_null_in_numbers_and_empty_in_strings_and_the_word_null_is_null_in_both()
    {
        var frame = Load("n,s\n1,a\n,\nnull,NULL\n");
        Assert.Equal([1f, null, null], Samples.Values(frame["n"]));
        Assert.Equal(["a", "", null], Samples.Values(frame["s"]));
    }

    [Fact]
    public void Quotes_hold_separators_lines_and_quotes_and_fields_are_trimmed()
    {
        var frame = Load("a,b\n \" x, y\" , z \n\"two\nlines\",\"say \"\"hi\"\"\"\n\n  \n5\" pipe,q\n");
        Assert.Equal(["x, y", "two\nlines", "5\" pipe"], Samples.Values(frame["a"]));
        Assert.Equal(["z", "say \"hi\"", "q"], Samples.Values(frame["b"]));
    }

    [Fact]
    public void Without_header_columns_are_numbered_and_names_can_be_given()
    {
        Assert.Equal(["Column0", "Column1"], Samples.Names(Load("1,2\n", header: false)));
        Assert.Equal(["x", "y"], Samples.Names(DataFrame.LoadCsvFromString("a,b\n1,2\n", columnNames: ["x", "y"])));
    }

    [Fact]
    public void Names_that_occur_twice_throw_unless_renamed()
    {
        Assert.Throws<ArgumentException>(() => Load("a,a,a\n1,2,3\n"));
        Assert.Equal(["a", "a.1", "a.2"], Samples.Names(DataFrame.LoadCsvFromString("a,a,a\n1,2,3\n", renameDuplicatedColumns: true)));
    }

    [Fact]
    public void Rows_to_read_do_not_count_the_header_and_an_index_comes_first()
    {
        var frame = DataFrame.LoadCsvFromString("x\na\nb\nc\n", numberOfRowsToRead: 2, addIndexColumn: true);
        Assert.Equal([0L, 1L], Samples.Values(frame["IndexColumn"]));
        Assert.Equal("IndexColumn", frame.Columns[0].Name);
    }

    [Fact]
    public void A_function_can_guess_instead() =>
        Assert.Equal(7, DataFrame.LoadCsvFromString("x\n7\n", guessTypeFunction: _ => typeof(int))["x"][0]);

    [Fact]
    public void Guessing_looks_at_nine_rows_behind_the_header()
    {
        string csv = "x\n" + string.Concat(Enumerable.Repeat("1\n", 9)) + "late\n";
        var e = Assert.Throws<FormatException>(() => Load(csv));
        Assert.Contains("Row 10 (line 11), column 'x': 'late' is no System.Single", e.Message);
    }

    [Fact]
    public void A_row_with_too_many_fields_is_named_with_the_field()
    {
        var e = Assert.Throws<ArgumentException>(() => Load("a,b\n1,2\n1,2,boo\n", types: [typeof(int), typeof(int)]));
        Assert.Contains("There are 2 data types for 3 columns", e.Message);
        string late = "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 20)) + "1,2,boo\n";
        e = Assert.Throws<ArgumentException>(() => Load(late));
        Assert.Contains("Row 21 (line 22) has 3 fields for 2 columns", e.Message);
        Assert.Contains("'boo'", e.Message);
    }

    [Fact]
    public void A_row_with_too_few_fields_throws_where_types_are_guessed_and_gives_nulls_later()
    {
        var e = Assert.Throws<FormatException>(() => Load("a,b\n1,2\n1\n"));
        Assert.Contains("Row 2 (line 3) has 1 fields, but there are 2 columns", e.Message);
        string late = "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 20)) + "1\n";
        Assert.Null(Load(late)["b"][20]);
    }

    [Fact]
    public void A_number_beyond_its_type_is_named()
    {
        var e = Assert.Throws<OverflowException>(() => Load("a,b\n1,300\n", types: [typeof(int), typeof(byte)]));
        Assert.Contains("Row 1 (line 2), column 'b': '300' is no System.Byte", e.Message);
    }

    [Fact]
    public void A_number_of_another_culture_is_named_with_the_culture()
    {
        var e = Assert.Throws<FormatException>(() => Load("a;b\n1;1.234,5\n", ';', [typeof(int), typeof(double)]));
        Assert.Contains("column 'b': '1.234,5'", e.Message);
        var german = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal(1234.5, Load("a;b\n1;1.234,5\n", ';', [typeof(int), typeof(double)], german)["b"][0]);
    }

    [Fact]
    public void Without_a_culture_guessing_and_reading_follow_the_current_one()
    {
        using var german = new Culture("de-DE");
        const string csv = "x;t\n1,5;21.11.2026\n";
        Assert.Equal(1.5f, DataFrame.LoadCsvFromString(csv, ';')["x"][0]);
        var typed = DataFrame.LoadCsvFromString(csv, ';', dataTypes: [typeof(double), typeof(DateTime)]);
        Assert.Equal(new DateTime(2026, 11, 21), typed["t"][0]);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_refused_and_one_that_can_stays_open()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream();
        Assert.Throws<NotSupportedException>(() => DataFrame.LoadCsv(pipe));
        using var stream = new MemoryStream("a\nx\n"u8.ToArray());
        Assert.Equal("x", DataFrame.LoadCsv(stream)["a"][0]);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("a,b\n\"open,2\n3,4\n", 2)]
    [InlineData("a,b\n1,2\n\"x\"y,4\n", 3)]
    public void A_quote_that_does_not_close_its_field_is_named_by_its_line(string csv, int line)
    {
        var e = Assert.Throws<FormatException>(() => Load(csv));
        Assert.Contains($"Line {line} opens a quote that does not close its field", e.Message);
    }

    [Fact]
    public void An_empty_text_is_no_CSV() => Assert.Throws<FormatException>(() => Load(""));

    [Fact]
    public void A_large_CSV_loads_with_every_value()
    {
        const int rows = 100_000;
        var csv = new StringBuilder("i,x\n");
        for (int i = 0; i < rows; i++) csv.Append(CultureInfo.InvariantCulture, $"{i},{i * 0.25}\n");
        var frame = Load(csv.ToString(), types: [typeof(int), typeof(double)]);
        Assert.Equal(rows, frame.Rows.Count);
        // A sum of quarters of integers below 2^53 is exact.
        Assert.Equal(0.25 * rows * (rows - 1) / 2, frame["x"].Sum());
    }

    [Fact]
    public void What_is_saved_loads_again()
    {
        using var german = new Culture("de-DE");
        var frame = new DataFrame(
            new StringDataFrameColumn("text", ["plain", "a,b", "say \"hi\"", "two\nlines", "ä"]),
            new DoubleDataFrameColumn("x", [0.1, 1e-300, null, -2, Math.PI]),
            new DateTimeDataFrameColumn("t", new DateTime?[] { new(2026, 11, 21), null, new(2026, 1, 2), null, null }));
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(frame, stream, encoding: Encoding.UTF8, cultureInfo: CultureInfo.InvariantCulture);
        stream.Position = 0;
        var again = DataFrame.LoadCsv(stream, dataTypes: [typeof(string), typeof(double), typeof(DateTime)], cultureInfo: CultureInfo.InvariantCulture);
        foreach (var column in frame.Columns) Assert.Equal(Samples.Values(column), Samples.Values(again[column.Name]));
    }

    [Fact]
    public void Saving_without_an_encoding_is_ascii_and_quotes_only_what_must_be()
    {
        using var stream = new MemoryStream();
        var frame = new DataFrame(new StringDataFrameColumn("s", ["ä", "a;b", null]), new SingleDataFrameColumn("f", [0.1f, null, 2f]));
        DataFrame.SaveCsv(frame, stream, ';', cultureInfo: CultureInfo.InvariantCulture);
        string text = Encoding.ASCII.GetString(stream.ToArray()).ReplaceLineEndings("\n");
        Assert.Equal("s;f\n?;0.100000001\n\"a;b\";\n;2\n", text);
    }

    [Fact]
    public void A_decimal_separator_cannot_separate_fields()
    {
        using var stream = new MemoryStream();
        var e = Assert.Throws<ArgumentException>(() => DataFrame.SaveCsv(Samples.Animals(), stream, cultureInfo: CultureInfo.GetCultureInfo("de-DE")));
        Assert.Contains("Pass separator: ';'", e.Message);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_file_saves_and_loads()
    {
        string path = Path.GetTempFileName();
        try
        {
            DataFrame.SaveCsv(Samples.Animals(), path, cultureInfo: CultureInfo.InvariantCulture);
            Assert.Equal(["cat", "dog", "cat", "owl"], Samples.Values(DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture)["species"]));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
