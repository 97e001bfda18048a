using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Over or under the data.</summary>
    public sealed class Layer : StyleValue
    {
        private Layer(object value)
            : base(value)
        {
        }

        public static Layer Below { get; } = new("below");

        public static Layer Above { get; } = new("above");

        public static Layer AboveTraces { get; } = new("above traces");

        public static Layer BelowTraces { get; } = new("below traces");
    }
}
