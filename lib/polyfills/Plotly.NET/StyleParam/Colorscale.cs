using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Colours for numbers.</summary>
    public sealed class Colorscale : StyleValue
    {
        private Colorscale(object value)
            : base(value)
        {
        }

        public static Colorscale RdBu { get; } = new("RdBu");

        public static Colorscale Earth { get; } = new("Earth");

        public static Colorscale Blackbody { get; } = new("Blackbody");

        public static Colorscale YIOrRd { get; } = new("YlOrRd");

        public static Colorscale YIGnBu { get; } = new("YlGnBu");

        public static Colorscale Bluered { get; } = new("Bluered");

        public static Colorscale Portland { get; } = new("Portland");

        public static Colorscale Electric { get; } = new("Electric");

        public static Colorscale Jet { get; } = new("Jet");

        public static Colorscale Hot { get; } = new("Hot");

        public static Colorscale Greys { get; } = new("Greys");

        public static Colorscale Greens { get; } = new("Greens");

        public static Colorscale Picnic { get; } = new("Picnic");

        public static Colorscale Rainbow { get; } = new("Rainbow");

        public static Colorscale Viridis { get; } = new("Viridis");

        public static Colorscale Cividis { get; } = new("Cividis");

        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> stops) => new(stops.Select(s => new object[] { s.Item1, s.Item2 }).ToArray());
    }
}
