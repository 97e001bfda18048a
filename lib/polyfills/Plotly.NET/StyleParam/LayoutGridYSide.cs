using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Side of y axes in a grid.</summary>
    public sealed class LayoutGridYSide : StyleValue
    {
        private LayoutGridYSide(object value)
            : base(value)
        {
        }

        public static LayoutGridYSide Left { get; } = new("left");

        public static LayoutGridYSide LeftPlot { get; } = new("left plot");

        public static LayoutGridYSide RightPlot { get; } = new("right plot");

        public static LayoutGridYSide Right { get; } = new("right");
    }
}
