using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>An axis or scene as the layout names it: xaxis, xaxis2, scene ...</summary>
    public sealed class SubPlotId : StyleValue
    {
        private SubPlotId(object value)
            : base(value)
        {
        }

        public static SubPlotId NewXAxis(int index) => new("xaxis" + Number(index));

        public static SubPlotId NewYAxis(int index) => new("yaxis" + Number(index));

        public static SubPlotId NewScene(int index) => new("scene" + Number(index));

        private static string Number(int index) => index < 2 ? "" : index.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
