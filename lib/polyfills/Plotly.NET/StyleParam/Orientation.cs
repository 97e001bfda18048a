using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Direction of bars.</summary>
    public sealed class Orientation : StyleValue
    {
        private Orientation(object value)
            : base(value)
        {
        }

        public static Orientation Horizontal { get; } = new("h");

        public static Orientation Vertical { get; } = new("v");
    }
}
