using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What the pointer picks.</summary>
    public sealed class HoverMode : StyleValue
    {
        private HoverMode(object value)
            : base(value)
        {
        }

        public static HoverMode Closest { get; } = new("closest");

        public static HoverMode X { get; } = new("x");

        public static HoverMode Y { get; } = new("y");

        public static HoverMode False { get; } = new(false);

        public static HoverMode XUnified { get; } = new("x unified");

        public static HoverMode YUnified { get; } = new("y unified");
    }
}
