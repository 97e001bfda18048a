using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a histogram's bar shows.</summary>
    public sealed class HistFunc : StyleValue
    {
        private HistFunc(object value)
            : base(value)
        {
        }

        public static HistFunc Count { get; } = new("count");

        public static HistFunc Sum { get; } = new("sum");

        public static HistFunc Avg { get; } = new("avg");

        public static HistFunc Min { get; } = new("min");

        public static HistFunc Max { get; } = new("max");
    }
}
