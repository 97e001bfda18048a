using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Font by name.</summary>
    public sealed class FontFamily : StyleValue
    {
        private FontFamily(object value)
            : base(value)
        {
        }

        public static FontFamily Arial { get; } = new("Arial");

        public static FontFamily Balto { get; } = new("Balto");

        public static FontFamily Courier_New { get; } = new("Courier New");

        public static FontFamily Droid_Sans { get; } = new("Droid Sans");

        public static FontFamily Open_Sans { get; } = new("Open Sans");

        public static FontFamily Raleway { get; } = new("Raleway");

        public static FontFamily Times_New_Roman { get; } = new("Times New Roman");

        public static FontFamily NewCustom(string family) => new(family);
    }
}
