using Plotly.NET.Json;

namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>Order of words on an axis.</summary>
    public sealed class CategoryOrder : StyleValue
    {
        private CategoryOrder(object value)
            : base(value)
        {
        }

        public static CategoryOrder Trace { get; } = new("trace");

        public static CategoryOrder Array { get; } = new("array");

        public static CategoryOrder CategoryAscending { get; } = new("category ascending");

        public static CategoryOrder CategoryDescending { get; } = new("category descending");

        public static CategoryOrder TotalAscending { get; } = new("total ascending");

        public static CategoryOrder TotalDescending { get; } = new("total descending");
    }
}
