using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Kind of a layout shape.</summary>
    public sealed class ShapeType : StyleValue
    {
        private ShapeType(object value)
            : base(value)
        {
        }

        public static ShapeType Circle { get; } = new("circle");

        public static ShapeType Rectangle { get; } = new("rect");

        public static ShapeType SvgPath { get; } = new("path");

        public static ShapeType Line { get; } = new("line");
    }
}
