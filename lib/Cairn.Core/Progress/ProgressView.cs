using System.Globalization;

namespace Cairn.Core;

/// <summary>Bars as they stand at one moment, outermost first. No times: the last view must be the same in every run.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Html, ShownFormatters.Text])]
internal sealed record ProgressView(IReadOnlyList<(string What, long Done, long Total)> Bars) : IShown
{
    private const int Width = 24;

    public string Text => string.Join(" · ", Bars.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.What}: {b.Done} of {b.Total}")));

    /// <summary>One line for a terminal, with the outermost bar drawn.</summary>
    public string Line
    {
        get
        {
            int filled = (int)(Width * (Bars[0].Done / (double)Bars[0].Total));
            return $"[{new string('#', filled)}{new string('.', Width - filled)}] {Text}";
        }
    }

    string IShown.Html => Html.Line("progress", string.Join(" · ", Bars.Select(Bar)));

    private static string Bar((string What, long Done, long Total) bar) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Html.Text(bar.What)} <progress value=\"{bar.Done}\" max=\"{bar.Total}\"></progress> {bar.Done} of {bar.Total}");
}
