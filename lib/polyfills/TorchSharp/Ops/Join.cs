namespace TorchSharp;

public static partial class torch
{
    /// <summary>Joins tensors along a dimension; all others must agree.</summary>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => cat(tensors.ToArray(), dim);

    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat(tensors.ToArray(), dim);

    public static Tensor cat(Tensor[] tensors, long dim = 0)
    {
        if (tensors.Length == 0) throw Fail.Native($"expected a non-empty list of Tensors");
        var type = tensors.Select(t => t.dtype).Aggregate(Dtype.Promote);
        Tensor[] parts = [.. tensors.Where(t => !(t.sizes.Length == 1 && t.sizes[0] == 0)).Select(t => t.dtype == type ? t : t.to_type(type))];
        if (parts.Length == 0) return Tensor.New([0], type);
        int d = Fail.Dim(dim, parts[0].sizes.Length);
        var result = Tensor.New(Joined(parts, d), type);
        var lengths = new long[parts.Length];
        long at = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            lengths[i] = parts[i].sizes[d];
            CopyKernel.Run(parts[i], result.Restride(parts[i].sizes, result.strides, result.start + (at * result.strides[d])));
            at += lengths[i];
        }
        return Graph.Track(result, "CatBackward0", parts, [], (n, g) => g.split(lengths, d));
    }

    private static long[] Joined(Tensor[] parts, int d)
    {
        var shape = (long[])parts[0].sizes.Clone();
        for (int i = 1; i < parts.Length; i++)
        {
            var s = parts[i].sizes;
            if (s.Length != shape.Length) throw Fail.Native($"Tensors must have same number of dimensions: got {shape.Length} and {s.Length}");
            for (int k = 0; k < s.Length; k++)
                if (k != d && s[k] != shape[k]) throw Fail.Native($"Sizes of tensors must match except in dimension {d}. Expected size {shape[k]} but got size {s[k]} for tensor number {i} in the list.");
            shape[d] += s[d];
        }
        return shape;
    }

    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor concat(Tensor[] tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => cat(tensors, axis);

    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => cat(tensors, axis);

    /// <summary>Joins tensors of one shape along a new dimension.</summary>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0)
    {
        Tensor[] all = [.. tensors];
        if (all.Length == 0) throw Fail.Native($"stack expects a non-empty TensorList");
        foreach (var t in all)
            if (!t.sizes.AsSpan().SequenceEqual(all[0].sizes)) throw Fail.Native($"stack expects each tensor to be equal size, but got {Fail.Show(all[0].sizes)} at entry 0 and {Fail.Show(t.sizes)}");
        int d = Fail.Dim(dim, all[0].sizes.Length + 1);
        return cat([.. all.Select(t => t.unsqueeze(d))], d);
    }

    public static Tensor hstack(params Tensor[] tensors) => cat([.. tensors.Select(t => t.atleast_1d())], tensors[0].sizes.Length > 1 ? 1 : 0);

    public static Tensor hstack(IList<Tensor> tensors) => hstack(tensors.ToArray());

    public static Tensor hstack(IEnumerable<Tensor> tensors) => hstack(tensors.ToArray());

    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => hstack(tensors.ToArray());

    public static Tensor vstack(Tensor[] tensors) => cat([.. tensors.Select(t => t.atleast_2d())], 0);

    public static Tensor vstack(IList<Tensor> tensors) => vstack(tensors.ToArray());

    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => vstack(tensors.ToArray());

    public static Tensor dstack(params Tensor[] tensors) => cat([.. tensors.Select(t => t.atleast_3d())], 2);

    public static Tensor dstack(IList<Tensor> tensors) => dstack(tensors.ToArray());

    public static Tensor dstack(IEnumerable<Tensor> tensors) => dstack(tensors.ToArray());

    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => dstack(tensors.ToArray());

    public static Tensor column_stack(params Tensor[] tensors) => hstack([.. tensors.Select(t => t.sizes.Length < 2 ? t.reshape(-1, 1) : t)]);

    public static Tensor column_stack(IList<Tensor> tensors) => column_stack(tensors.ToArray());

    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => column_stack(tensors.ToArray());

    public static Tensor row_stack(params Tensor[] tensors) => vstack(tensors);

    public static Tensor row_stack(IList<Tensor> tensors) => vstack(tensors);

    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => vstack(tensors);
}
