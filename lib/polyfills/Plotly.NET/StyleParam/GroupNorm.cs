using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Normalisation of stacked traces.</summary>
    public sealed class GroupNorm : StyleValue
    {
        private GroupNorm(object value)
            : base(value)
        {
        }

        public static GroupNorm None { get; } = new("");

        public static GroupNorm Fraction { get; } = new("fraction");

        public static GroupNorm Percent { get; } = new("percent");
    }
}
