using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Side that is placed, along x.</summary>
    public sealed class XAnchorPosition : StyleValue
    {
        private XAnchorPosition(object value)
            : base(value)
        {
        }

        public static XAnchorPosition Auto { get; } = new("auto");

        public static XAnchorPosition Left { get; } = new("left");

        public static XAnchorPosition Center { get; } = new("center");

        public static XAnchorPosition Right { get; } = new("right");
    }
}
