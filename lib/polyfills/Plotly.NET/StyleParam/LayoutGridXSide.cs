using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Side of x axes in a grid.</summary>
    public sealed class LayoutGridXSide : StyleValue
    {
        private LayoutGridXSide(object value)
            : base(value)
        {
        }

        public static LayoutGridXSide Bottom { get; } = new("bottom");

        public static LayoutGridXSide BottomPlot { get; } = new("bottom plot");

        public static LayoutGridXSide TopPlot { get; } = new("top plot");

        public static LayoutGridXSide Top { get; } = new("top");
    }
}
