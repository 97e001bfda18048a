using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class TypeTests
{
    [Fact]
    public void Types_follow_the_element_of_dotnet_and_the_facts()
    {
        Assert.Equal(int32, tensor(1).dtype);
        Assert.Equal(float64, tensor(1.0).dtype);
        Assert.Equal(int64, arange(3).dtype);
        Assert.Equal(float32, zeros(1).dtype);
        Assert.Equal(int64, full(1, 7).dtype);
        Assert.Equal(float32, arange(0, 1, 0.25).dtype);
    }

    [Theory]
    [InlineData(ScalarType.Byte, ScalarType.Int8, ScalarType.Int16)]
    [InlineData(ScalarType.Byte, ScalarType.Int16, ScalarType.Int16)]
    [InlineData(ScalarType.Int32, ScalarType.Int64, ScalarType.Int64)]
    [InlineData(ScalarType.Int64, ScalarType.Float32, ScalarType.Float32)]
    [InlineData(ScalarType.Bool, ScalarType.Byte, ScalarType.Byte)]
    [InlineData(ScalarType.Float32, ScalarType.Float64, ScalarType.Float64)]
    [InlineData(ScalarType.Float64, ScalarType.ComplexFloat32, ScalarType.ComplexFloat64)]
    public void Promotion_follows_the_table(ScalarType a, ScalarType b, ScalarType expected)
    {
        Assert.Equal(expected, promote_types(a, b));
        Assert.Equal(expected, promote_types(b, a));
    }

    [Fact]
    public void A_number_or_a_tensor_without_dimensions_promotes_only_across_categories()
    {
        Assert.Equal(float32, (ones(2) + 1.0).dtype);
        Assert.Equal(float32, (ones(2) + tensor(1.0)).dtype);
        Assert.Equal(float32, (ones(2, int32) + 1.5).dtype);
        Assert.Equal(int32, (ones(2, int32) + 1L).dtype);
        Assert.Equal(float64, (ones(2, int32) + tensor(1.0)).dtype);
        Assert.Equal(float32, (ones(2, int32) / 2).dtype);
    }

    [Fact]
    public void Integers_divide_as_pytorch_does()
    {
        var x = tensor(new long[] { 7, -7 });
        Assert.Equal([3L, -4L], x.floor_divide(2).data<long>().ToArray());
        Assert.Equal([1L, 1L], (x % 2).data<long>().ToArray());
        Assert.Equal([1L, -1L], x.fmod(2).data<long>().ToArray());
        Assert.Equal([3.5f, -3.5f], (x / 2).data<float>().ToArray());
    }

    [Fact]
    public void Item_and_data_want_the_exact_type()
    {
        Assert.Equal("Int32 is not compatible with Int64", Assert.Throws<ArgumentException>(() => ones(1, int64).item<int>()).Message);
        Assert.Contains("2 elements", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => ones(2).item<float>()).Message);
        Assert.Equal(3, (int)tensor(3.7));
    }

    [Fact]
    public void A_tensor_copies_an_array_and_from_array_does_not()
    {
        float[] values = [1, 2];
        Tensor copy = tensor(values), alias = from_array(values), square = from_array(new double[,] { { 1, 2 }, { 3, 4 } });
        values[0] = 9;
        Assert.Equal(1f, copy[0].item<float>());
        Assert.Equal(9f, alias[0].item<float>());
        Assert.Equal([1.0, 3, 2, 4], square.T.data<double>().ToArray());
        Assert.Throws<NotSupportedException>(() => from_array(new int[1][]));
    }

    [Fact]
    public void Writing_floats_into_integers_in_place_is_refused() =>
        Assert.Contains("can't be cast", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => ones(2, int64).add_(1.5)).Message);

    [Fact]
    public void Cuda_says_how_to_switch()
    {
        Assert.False(cuda.is_available());
        Assert.Contains("UsePackages=true", Assert.Throws<InvalidOperationException>(() => zeros(1, device: "cuda")).Message);
        Assert.Contains("embedded", __version__);
    }

    [Fact]
    public void Sixteen_bit_floats_are_refused_with_the_way_out() =>
        Assert.Contains("to_type", Assert.Throws<NotSupportedException>(() => ones(1).half()).Message);
}
