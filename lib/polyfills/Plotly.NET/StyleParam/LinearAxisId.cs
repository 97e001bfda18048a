using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>An axis as traces name it: x, x2, y ...</summary>
    public sealed class LinearAxisId : StyleValue
    {
        private LinearAxisId(object value)
            : base(value)
        {
        }

        public static LinearAxisId NewX(int index) => new("x" + Number(index));

        public static LinearAxisId NewY(int index) => new("y" + Number(index));

        private static string Number(int index) => index < 2 ? "" : index.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
