using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether something is shown.</summary>
    public sealed class Visible : StyleValue
    {
        private Visible(object value)
            : base(value)
        {
        }

        public static Visible True { get; } = new(true);

        public static Visible False { get; } = new(false);

        public static Visible LegendOnly { get; } = new("legendonly");
    }
}
