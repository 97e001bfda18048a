using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Unit of the legend's entry width.</summary>
    public sealed class EntryWidthMode : StyleValue
    {
        private EntryWidthMode(object value)
            : base(value)
        {
        }

        public static EntryWidthMode Pixels { get; } = new("pixels");

        public static EntryWidthMode Fraction { get; } = new("fraction");
    }
}
