using Cairn.Figures.Drawing;

namespace Cairn.Figures.Traces;

/// <summary>Colour scales by plotly's names; an unknown name is Viridis.</summary>
internal static class ColorScales
{
    private static readonly Dictionary<string, string> Table = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Viridis"] = "440154 482878 3e4a89 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725",
        ["Cividis"] = "00224e 123570 3b496c 575d6d 707173 8a8678 a59c74 c3b369 e1cc55 fee838",
        ["Greys"] = "000000 ffffff",
        ["Blues"] = "05142d 0a2f5c 0f4c8a 2a6cb0 5590c8 85b2dc b3cfec dde8f6 f7fafe",
        ["RdBu"] = "053061 2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b 67001f",
        ["Greens"] = "00441b 006d2c 238b45 41ab5d 74c476 a1d99b c7e9c0 e5f5e0 f7fcf5",
        ["YlOrRd"] = "800026 bd0026 e31a1c fc4e2a fd8d3c feb24c fed976 ffeda0 ffffcc",
        ["YlGnBu"] = "081d58 253494 225ea8 1d91c0 41b6c4 7fcdbb c7e9b4 edf8d9 ffffd9",
        ["Hot"] = "000000 e60000 ffd200 ffffff",
        ["Jet"] = "000083 003caa 05ffff ffff00 fa0000 800000",
        ["Bluered"] = "0000ff ff0000",
        ["Portland"] = "0c3383 0a88ba f2d338 f28f38 d91e1e",
        ["Electric"] = "000000 1e0064 780064 a05a00 e6c800 fffadc",
    };

    internal static (double At, CssColor Color)[] Named(string? name)
    {
        string[] colors = (Table.GetValueOrDefault(name ?? "") ?? Table["Viridis"]).Split(' ');
        return [.. colors.Select((c, i) => (i / (double)(colors.Length - 1), CssColor.Parse("#" + c)))];
    }
}
