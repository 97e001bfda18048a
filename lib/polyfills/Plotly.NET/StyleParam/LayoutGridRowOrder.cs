using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Where the first row is.</summary>
    public sealed class LayoutGridRowOrder : StyleValue
    {
        private LayoutGridRowOrder(object value)
            : base(value)
        {
        }

        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");

        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");
    }
}
