using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What a click on a group does.</summary>
    public sealed class TraceGroupClickOptions : StyleValue
    {
        private TraceGroupClickOptions(object value)
            : base(value)
        {
        }

        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");

        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");
    }
}
