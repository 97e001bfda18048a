using System.Globalization;

namespace Cairn.Core;

/// <summary>The first line of a unit: what runs, with which seed, profile and versions.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Html, ShownFormatters.Text])]
internal sealed record UnitHeader(string Id, ulong Seed, string Profile) : IShown
{
    // Major and minor only: outputs must not change with every patch of the runtime.
    public string Text => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id} · seed {Seed} · profile {Profile} · .NET {Environment.Version.ToString(2)} · Cairn.Core {typeof(UnitHeader).Assembly.GetName().Version!.ToString(3)}");

    string IShown.Html => Html.Line("unit", $"<span style=\"opacity:.7\">{Html.Text(Text)}</span>");
}
