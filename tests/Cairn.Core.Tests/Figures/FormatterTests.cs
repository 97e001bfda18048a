using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Cairn.Core.Tests.Figures;

public sealed class FormatterTests
{
    [Fact]
    public void A_kernels_formatter_shows_a_chart_in_the_three_types()
    {
        _ = Formatter.GetPreferredMimeTypesFor(typeof(int)); // the kernel's assembly is loaded
        Assert.True(FigureFormatters.Register());
        Assert.Equal(FigureFormatters.MimeTypes, Formatter.GetPreferredMimeTypesFor(typeof(GenericChart)));
        var chart = Plot.Line([1, 2], [3, 4], title: "shown");
        Assert.All(FigureFormatters.MimeTypes, mime => Assert.Equal(FigureFormatters.Format(chart, mime), chart.ToDisplayString(mime)));
    }

    [Fact]
    public void Any_other_type_is_refused_with_those_there_are() =>
        Assert.Contains("image/svg+xml", Assert.Throws<ArgumentException>(() => FigureFormatters.Format(Plot.Line([1], [1]), "text/csv")).Message, StringComparison.Ordinal);
}
