namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Sums a gradient over the dimensions along which its tensor was repeated.</summary>
        internal Tensor SumTo(long[] target)
        {
            if (sizes.AsSpan().SequenceEqual(target)) return this;
            int extra = sizes.Length - target.Length;
            var dims = new List<long>();
            for (int i = 0; i < sizes.Length; i++)
                if (i < extra || (target[i - extra] == 1 && sizes[i] != 1)) dims.Add(i);
            var result = dims.Count == 0 ? this : sum(dims.ToArray(), keepdim: true);
            return extra == 0 ? result : result.view(target);
        }

        /// <summary>Makes the node just recorded sum its gradients to the shapes of the operands, where these were broadcast.</summary>
        internal Tensor Fit(Tensor a, Tensor b)
        {
            if (meta?.Function is not { } node) return this;
            bool fits = a.sizes.AsSpan().SequenceEqual(sizes) && b.sizes.AsSpan().SequenceEqual(sizes);
            if (!fits) meta.Function = new FittedNode(node, a.sizes, b.sizes);
            return this;
        }
    }
}
