using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>How marks are placed.</summary>
    public sealed class TickMode : StyleValue
    {
        private TickMode(object value)
            : base(value)
        {
        }

        public static TickMode Auto { get; } = new("auto");

        public static TickMode Linear { get; } = new("linear");

        public static TickMode Array { get; } = new("array");

        public static TickMode Sync { get; } = new("sync");
    }
}
