using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Side of an axis or title.</summary>
    public sealed class Side : StyleValue
    {
        private Side(object value)
            : base(value)
        {
        }

        public static Side Top { get; } = new("top");

        public static Side TopLeft { get; } = new("top left");

        public static Side TopCenter { get; } = new("top center");

        public static Side TopRight { get; } = new("top right");

        public static Side Bottom { get; } = new("bottom");

        public static Side Left { get; } = new("left");

        public static Side Right { get; } = new("right");
    }
}
