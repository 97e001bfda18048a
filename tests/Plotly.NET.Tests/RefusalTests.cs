using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StandInTests;

/// <summary>What the real packages refuse is refused here, with the compiler's same error: source that passes here compiles there.</summary>
public sealed class RefusalTests
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("Chart.Point(x, y)", "CS0411")] // type arguments cannot be inferred
    [InlineData("Chart.Column<double, string, string>(x, Keys: names.Select(n => n))", "CS1503")] // an interface in an optional parameter
    [InlineData("Chart.Column<double, string, string>(x, Keys: [\"a\"])", "CS9174")] // a collection expression in an optional parameter
    [InlineData("Chart.Heatmap<double, double, double, string>(new double[2, 2])", "CS1503")] // matrices are rows of rows
    [InlineData("Chart.Point<double, double, string>(x, y).WithXAxisStyle<double, double, string>(MinMax: (0.0, 1.0))", "CS1503")] // a tuple, not a value tuple
    [InlineData("Chart.Point<double, double, string>(x, y).Show()", "CS0121")] // in both classes
    [InlineData("Chart.Point<double, double, string>(x, y).WithTraceInfo(Name: \"n\")", "CS0121")]
    [InlineData("Chart.Point<double?, double, string>(new double?[] { 1 }, y)", "CS0313")] // a nullable is not IConvertible
    [InlineData("Chart.Line<double, double, string>(x, y, LineColor: \"red\")", "CS1503")] // a string is no colour
    public void Refused(string call, string error) => Assert.Contains(error, Errors(call));

    [Theory]
    [InlineData("Chart.Point<double, double, string>(x, y, Opacity: 1, MarkerSymbol: StyleParam.MarkerSymbol.Diamond)")]
    [InlineData("Chart.Column<double, string, string>(x, Keys: names.Select(n => n).ToArray())")]
    [InlineData("Chart.Column<double, string, string>([1.0, 2], Keys: new List<string> { \"a\" })")]
    [InlineData("Chart.Heatmap<double, double, double, string>([[1.0, 2], [3, 4]])")]
    [InlineData("Chart.Point<double, double, string>(x, y).WithTitle(\"t\").WithSize(600, 400).WithSize(Width: 3)")]
    public void Accepted(string call) => Assert.Empty(Errors(call));

    private static string[] Errors(string call)
    {
        string source = $$"""
            using System; using System.Linq; using System.Collections.Generic;
            using Plotly.NET; using Plotly.NET.CSharp; using Chart = Plotly.NET.CSharp.Chart;
            class C { void M(double[] x, double[] y, string[] names) { {{call}}; } }
            """;
        var compilation = CSharpCompilation.Create("reader", [CSharpSyntaxTree.ParseText(source)], References, new(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];
    }
}
