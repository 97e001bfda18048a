using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Whether axis lines are drawn on both sides.</summary>
    public sealed class Mirror : StyleValue
    {
        private Mirror(object value)
            : base(value)
        {
        }

        public static Mirror True { get; } = new(true);

        public static Mirror Ticks { get; } = new("ticks");

        public static Mirror False { get; } = new(false);

        public static Mirror All { get; } = new("all");

        public static Mirror AllTicks { get; } = new("allticks");
    }
}
