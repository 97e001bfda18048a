using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class TextTests
{
    [Fact]
    public void A_tensor_prints_its_shape_type_and_rows_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("[2x2], type = Float32, device = cpu\n  1 2.5\n -3   4", tensor(new float[,] { { 1, 2.5f }, { -3, 4 } }).ToString());
            Assert.Equal("[], type = Int64, device = cpu, value = 7", tensor(7L).ToString());
            Assert.Equal("[1.5, 2]", tensor(new[] { 1.5, 2 }).npstr());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Long_tensors_are_cut_in_the_middle() => Assert.Contains("...", arange(1000).ToString());
}
