using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>What error bars are made of.</summary>
    public sealed class ErrorType : StyleValue
    {
        private ErrorType(object value)
            : base(value)
        {
        }

        public static ErrorType Percent { get; } = new("percent");

        public static ErrorType Constant { get; } = new("constant");

        public static ErrorType Sqrt { get; } = new("sqrt");

        public static ErrorType Data { get; } = new("data");
    }
}
