using System.Text;
using TorchSharp.Embedded;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

public class FileTests
{
    [Fact]
    public void A_module_is_written_byte_for_byte_as_the_facts_say()
    {
        var layer = Linear(2, 1);
        using (no_grad())
        {
            layer.weight.fill_(1);
            layer.bias!.fill_(0.5);
        }
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true)) layer.save(writer);
        Assert.Equal("0206776569676874060201020000803F0000803F046269617306010" + "10000003F", Convert.ToHexString(memory.ToArray()));
    }

    [Fact]
    public void A_module_comes_back_from_its_file()
    {
        Modules.Sequential a = Sequential(Linear(3, 4), LayerNorm(4)), b = Sequential(Linear(3, 4), LayerNorm(4));
        var bytes = Saved(a);
        b.load(new MemoryStream(bytes));
        Assert.All(a.state_dict(), p => Assert.True(p.Value.Equals(b.state_dict()[p.Key])));
        Assert.Throws<ArgumentException>(() => Sequential(Linear(3, 4)).load(new MemoryStream(bytes)));
        Assert.Throws<ArgumentException>(() => Sequential(Linear(4, 3), LayerNorm(4)).load(new MemoryStream(bytes)));
    }

    [Fact]
    public void A_truncated_or_hostile_module_file_is_refused_before_memory_is_taken()
    {
        var bytes = Saved(Sequential(Linear(3, 4)));
        Assert.ThrowsAny<IOException>(() => Sequential(Linear(3, 4)).load(new MemoryStream(bytes[..^5])));
        byte[] huge = [1, 8, .. "0.weight"u8, 6, 2, 255, 255, 255, 255, 255, 255, 255, 63, 255, 255, 255, 255, 127];
        Assert.Throws<InvalidDataException>(() => Sequential(Linear(3, 4)).load(new MemoryStream(huge)));
    }

    [Fact]
    public void Safetensors_come_back_bit_for_bit()
    {
        var tensors = new Dictionary<string, Tensor> { ["a"] = randn(3, 4).t(), ["b"] = arange(5), ["c"] = tensor(new[] { true, false }), ["empty"] = zeros(0, 3), ["one"] = tensor(2.5) };
        using var memory = new MemoryStream();
        Safetensors.Write(memory, tensors);
        memory.Position = 0;
        var read = Safetensors.Read(memory);
        Assert.All(tensors, p => Assert.True(p.Value.dtype == read[p.Key].dtype && (p.Value.numel() == 0 || p.Value.Equals(read[p.Key]))));
    }

    [Fact]
    public void Safetensors_are_read_from_the_public_layout()
    {
        byte[] header = Encoding.UTF8.GetBytes("""{"__metadata__":{"format":"pt"},"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""");
        using var memory = new MemoryStream([.. BitConverter.GetBytes((long)header.Length), .. header, .. BitConverter.GetBytes(1.5f), .. BitConverter.GetBytes(-2f)]);
        Assert.Equal([1.5f, -2f], Safetensors.Read(memory)["x"].data<float>().ToArray());
    }

    [Theory]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,12]}}""", 12)]
    [InlineData("""{"x":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}""", 8)]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"y":{"dtype":"F32","shape":[1],"data_offsets":[2,6]}}""", 6)]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 4)]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", 8)]
    [InlineData("""{"x":{"dtype":"F99","shape":[1],"data_offsets":[0,4]}}""", 4)]
    [InlineData("""{"x":{"shape":[1]}}""", 4)]
    [InlineData("""{"x":""", 0)]
    public void Hostile_safetensors_are_refused(string json, int data)
    {
        byte[] header = Encoding.UTF8.GetBytes(json);
        using var memory = new MemoryStream([.. BitConverter.GetBytes((long)header.Length), .. header, .. new byte[data]]);
        Assert.Throws<InvalidDataException>(() => Safetensors.Read(memory));
    }

    [Fact]
    public void A_header_longer_than_the_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Safetensors.Read(new MemoryStream([.. BitConverter.GetBytes(long.MaxValue), 1, 2])));

    private static byte[] Saved(Module module)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true)) module.save(writer);
        return memory.ToArray();
    }
}
