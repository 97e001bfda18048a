using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Smoothing between cells.</summary>
    public sealed class SmoothAlg : StyleValue
    {
        private SmoothAlg(object value)
            : base(value)
        {
        }

        public static SmoothAlg False { get; } = new(false);

        public static SmoothAlg Best { get; } = new("best");

        public static SmoothAlg Fast { get; } = new("fast");
    }
}
