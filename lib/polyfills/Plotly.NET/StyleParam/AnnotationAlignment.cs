using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Alignment of an annotation's lines.</summary>
    public sealed class AnnotationAlignment : StyleValue
    {
        private AnnotationAlignment(object value)
            : base(value)
        {
        }

        public static AnnotationAlignment Left { get; } = new("left");

        public static AnnotationAlignment Center { get; } = new("center");

        public static AnnotationAlignment Right { get; } = new("right");
    }
}
