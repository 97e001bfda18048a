using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>From and to.</summary>
    public sealed class Range : StyleValue
    {
        private Range(object value)
            : base(value)
        {
        }

        public static Range NewMinMax(IConvertible min, IConvertible max) => new(new object[] { min, max });

        public static Range ofMinMax(IConvertible min, IConvertible max) => NewMinMax(min, max);
    }
}
