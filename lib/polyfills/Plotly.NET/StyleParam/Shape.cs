using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Shape of a line between points.</summary>
    public sealed class Shape : StyleValue
    {
        private Shape(object value)
            : base(value)
        {
        }

        public static Shape Linear { get; } = new("linear");

        public static Shape Spline { get; } = new("spline");

        public static Shape Hv { get; } = new("hv");

        public static Shape Vh { get; } = new("vh");

        public static Shape Hvh { get; } = new("hvh");

        public static Shape Vhv { get; } = new("vhv");
    }
}
