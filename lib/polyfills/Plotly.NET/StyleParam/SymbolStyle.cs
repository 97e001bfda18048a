using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Variant of a marker.</summary>
    public sealed class SymbolStyle : StyleValue
    {
        private SymbolStyle(object value)
            : base(value)
        {
        }

        public static SymbolStyle Open { get; } = new("open");

        public static SymbolStyle Dot { get; } = new("dot");

        public static SymbolStyle OpenDot { get; } = new("open-dot");
    }
}
