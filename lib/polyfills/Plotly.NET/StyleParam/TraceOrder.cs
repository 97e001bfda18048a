using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Order of the legend.</summary>
    public sealed class TraceOrder : StyleValue
    {
        private TraceOrder(object value)
            : base(value)
        {
        }

        public static TraceOrder Normal { get; } = new("normal");

        public static TraceOrder Reversed { get; } = new("reversed");

        public static TraceOrder Grouped { get; } = new("grouped");
    }
}
