using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether and how the range is found.</summary>
    public sealed class AutoRange : StyleValue
    {
        private AutoRange(object value)
            : base(value)
        {
        }

        public static AutoRange True { get; } = new(true);

        public static AutoRange False { get; } = new(false);

        public static AutoRange Reversed { get; } = new("reversed");

        public static AutoRange Min { get; } = new("min");

        public static AutoRange Max { get; } = new("max");
    }
}
