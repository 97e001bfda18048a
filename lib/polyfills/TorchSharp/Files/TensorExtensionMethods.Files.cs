using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    public static void Save(this Tensor tensor, BinaryWriter writer) => TensorFormat.Write(writer, tensor);

    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        tensor.Save(writer);
    }

    public static void Save(this Tensor tensor, string location) => tensor.Save(File.Create(location));

    /// <summary>Reads values into a tensor of the same type and shape.</summary>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        if (skip)
        {
            TensorFormat.Skip(reader);
            return;
        }
        using var loaded = TensorFormat.Read(reader);
        if (loaded.dtype != tensor.dtype) throw new ArgumentException($"Mismatched tensor data types while loading: {loaded.dtype} into {tensor.dtype}. Make sure that the model you are loading into is exactly the same as the origin.");
        if (!loaded.sizes.AsSpan().SequenceEqual(tensor.sizes)) throw new ArgumentException($"Mismatched tensor shape while loading: {Fail.Show(loaded.sizes)} into {Fail.Show(tensor.sizes)}. Make sure that the model you are loading into is exactly the same as the origin.");
        using var mode = no_grad();
        tensor.copy_(loaded);
    }

    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        if (!skip) return TensorFormat.Read(reader);
        TensorFormat.Skip(reader);
        return null!;
    }
}
