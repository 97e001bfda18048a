using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Side that is placed, along y.</summary>
    public sealed class YAnchorPosition : StyleValue
    {
        private YAnchorPosition(object value)
            : base(value)
        {
        }

        public static YAnchorPosition Auto { get; } = new("auto");

        public static YAnchorPosition Top { get; } = new("top");

        public static YAnchorPosition Middle { get; } = new("middle");

        public static YAnchorPosition Bottom { get; } = new("bottom");
    }
}
