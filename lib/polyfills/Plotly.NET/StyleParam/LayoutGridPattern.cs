using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether panels share axes.</summary>
    public sealed class LayoutGridPattern : StyleValue
    {
        private LayoutGridPattern(object value)
            : base(value)
        {
        }

        public static LayoutGridPattern Independent { get; } = new("independent");

        public static LayoutGridPattern Coupled { get; } = new("coupled");
    }
}
