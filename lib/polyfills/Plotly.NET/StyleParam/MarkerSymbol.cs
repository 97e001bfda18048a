using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Shape of a marker.</summary>
    public sealed class MarkerSymbol : StyleValue
    {
        private MarkerSymbol(object value)
            : base(value)
        {
        }

        public static MarkerSymbol Circle { get; } = new("circle");

        public static MarkerSymbol Square { get; } = new("square");

        public static MarkerSymbol Diamond { get; } = new("diamond");

        public static MarkerSymbol Cross { get; } = new("cross");

        public static MarkerSymbol X { get; } = new("x");

        public static MarkerSymbol Star { get; } = new("star");

        public static MarkerSymbol Hexagon { get; } = new("hexagon");

        public static MarkerSymbol Pentagon { get; } = new("pentagon");

        public static MarkerSymbol Octagon { get; } = new("octagon");

        public static MarkerSymbol Hourglass { get; } = new("hourglass");

        public static MarkerSymbol TriangleUp { get; } = new("triangle-up");

        public static MarkerSymbol TriangleDown { get; } = new("triangle-down");

        public static MarkerSymbol TriangleLeft { get; } = new("triangle-left");

        public static MarkerSymbol TriangleRight { get; } = new("triangle-right");

        public static MarkerSymbol NewModified(MarkerSymbol symbol, SymbolStyle style)
        {
            ArgumentNullException.ThrowIfNull(symbol);
            return new($"{symbol}-{style}");
        }
    }
}
