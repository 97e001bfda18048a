using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Vertical alignment.</summary>
    public sealed class VerticalAlign : StyleValue
    {
        private VerticalAlign(object value)
            : base(value)
        {
        }

        public static VerticalAlign Top { get; } = new("top");

        public static VerticalAlign Middle { get; } = new("middle");

        public static VerticalAlign Bottom { get; } = new("bottom");
    }
}
