using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Size of the legend's markers.</summary>
    public sealed class TraceItemSizing : StyleValue
    {
        private TraceItemSizing(object value)
            : base(value)
        {
        }

        public static TraceItemSizing Trace { get; } = new("trace");

        public static TraceItemSizing Constant { get; } = new("constant");
    }
}
