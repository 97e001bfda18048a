using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on an entry does.</summary>
    public sealed class TraceItemClickOptions : StyleValue
    {
        private TraceItemClickOptions(object value)
            : base(value)
        {
        }

        public static TraceItemClickOptions Toggle { get; } = new("toggle");

        public static TraceItemClickOptions ToggleOthers { get; } = new("toggleothers");

        public static TraceItemClickOptions False { get; } = new(false);
    }
}
