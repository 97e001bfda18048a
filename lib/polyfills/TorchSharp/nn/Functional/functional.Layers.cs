namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Layers as functions.</summary>
        public static partial class functional
        {
            /// <summary>x Wᵀ + b over the last dimension; weights [outputs, inputs].</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null)
            {
                if (input.sizes.Length == 0 || weights.sizes.Length != 2 || input.sizes[^1] != weights.sizes[1])
                    throw Fail.Native($"mat1 and mat2 shapes cannot be multiplied ({string.Join("x", input.sizes)} and {string.Join("x", weights.sizes.Reverse())})");
                var product = input.matmul(weights.t());
                return bias is null ? product : product.add(bias);
            }

            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-05)
            {
                int k = normalized_shape.Length, rank = input.sizes.Length;
                if (rank < k || !input.sizes.AsSpan(rank - k).SequenceEqual(normalized_shape))
                    throw Fail.Native($"Given normalized_shape={Fail.Show(normalized_shape)}, expected input with shape [*, {string.Join(", ", normalized_shape)}], but got input of size {Fail.Show(input.sizes)}");
                if (!input.is_floating_point()) throw Fail.Native($"\"LayerNormKernelImpl\" not implemented for '{input.dtype}'");
                return LayerNormKernel.Run(input, normalized_shape, weight, bias, eps);
            }

            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                if (p is < 0 or > 1) throw Fail.Native($"dropout probability has to be between 0 and 1, but got {p}");
                if (!training || p == 0) return inplace ? input : input.alias();
                var mask = input.empty_like();
                if (p == 1) mask.zero_();
                else mask.bernoulli_(1 - p).div_(1 - p);
                return inplace ? input.mul_(mask) : input.mul(mask);
            }

            public static Tensor one_hot(Tensor x, long num_classes = -1)
            {
                if (x.dtype != ScalarType.Int64) throw Fail.Native($"one_hot is only applicable to index tensor, not {x.dtype}");
                if (x.numel() > 0 && x.min().item<long>() < 0) throw Fail.Native($"Class values must be non-negative.");
                long most = x.numel() == 0 ? -1 : x.max().item<long>();
                if (num_classes == -1) num_classes = most + 1;
                if (most >= num_classes) throw Fail.Native($"Class values must be smaller than num_classes: {most} and {num_classes}");
                return zeros([.. x.sizes, num_classes], ScalarType.Int64).scatter(-1, x.unsqueeze(-1), ones([.. x.sizes, 1], ScalarType.Int64));
            }

            public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1e-12) =>
                input / input.Norm([dim], p, keepdim: true).clamp_min(eps);

            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-08) =>
                (x1 * x2).sum(dim) / (x1.Norm([dim], 2, false).clamp_min(eps) * x2.Norm([dim], 2, false).clamp_min(eps));

            public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1e-06, bool keepdim = false) =>
                (input1 - input2 + eps).Norm([-1], p, keepdim);

            /// <param name="attn_mask">Added to the scores, or a mask of the places to attend to.</param>
            /// <param name="is_casual">Each position attends to itself and those before (the name is TorchSharp's).</param>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false)
            {
                var scores = query.matmul(key.mT) * (1 / Math.Sqrt(query.sizes[^1]));
                if (is_casual)
                {
                    if (attn_mask is not null) throw Fail.Native($"scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True");
                    attn_mask = ones([query.sizes[^2], key.sizes[^2]], ScalarType.Byte).tril().to_type(ScalarType.Bool);
                }
                if (attn_mask is not null)
                    scores = attn_mask.dtype == ScalarType.Bool ? scores.masked_fill(attn_mask.logical_not(), double.NegativeInfinity) : scores + attn_mask;
                var weights = scores.softmax(-1);
                return (p > 0 ? dropout(weights, p) : weights).matmul(value);
            }
        }
    }
}
