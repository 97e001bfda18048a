namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => Reduce((input - target).square(), reduction);

            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => Reduce((input - target).abs(), reduction);

            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1)
            {
                if (beta == 0) return l1_loss(input, target, reduction);
                var size = (input - target).abs();
                return Reduce(where(size.lt(beta), size.square() * (0.5 / beta), size - (0.5 * beta)), reduction);
            }

            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean)
            {
                var size = (input - target).abs();
                return Reduce(where(size.le(delta), size.square() * 0.5, (size - (0.5 * delta)) * delta), reduction);
            }

            /// <param name="input">Probabilities in [0, 1]; logarithms are cut off at -100.</param>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean)
            {
                if (input.lt(0).any().item<bool>() || input.gt(1).any().item<bool>()) throw Fail.Native($"all elements of input should be between 0 and 1");
                SameShape("binary_cross_entropy", input, target);
                var loss = -((target * input.log().clamp_min(-100)) + ((1 - target) * (1 - input).log().clamp_min(-100)));
                return Reduce(weight is null ? loss : loss * weight, reduction);
            }

            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null)
            {
                SameShape("binary_cross_entropy_with_logits", input, target);
                var positive = pos_weights is null ? null : ((pos_weights - 1) * target) + 1;
                var log = -input.log_sigmoid();
                var loss = ((1 - target) * input) + (positive is null ? log : log * positive);
                return Reduce(weight is null ? loss : loss * weight, reduction);
            }

            /// <summary>Sum of target (log target - input); by default the target is logarithmic, as in TorchSharp. Mean divides by the number of elements.</summary>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Reduce(log_target ? target.exp() * (target - input) : target.xlogy(target) - (target * input), reduction);

            /// <param name="input">Logarithms of probabilities, [batch, classes, ...] or [classes].</param>
            /// <param name="target">Class numbers (Int64), [batch, ...] or no dimension.</param>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                ClassLoss.Run(input, target, weight, -100, reduction);

            /// <param name="input">Logits, [batch, classes, ...] or [classes].</param>
            /// <param name="target">Class numbers (Int64), or probabilities of input's shape.</param>
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0)
            {
                var log = input.log_softmax(input.sizes.Length == 1 ? 0 : 1);
                if (target.is_floating_point()) return ClassLoss.Soft(log, target, weight, reduction, label_smoothing);
                var hard = ClassLoss.Run(log, target, weight, ignore_index, reduction);
                if (label_smoothing == 0) return hard;
                return (hard * (1 - label_smoothing)) + (ClassLoss.Smooth(log, target, weight, ignore_index, reduction) * label_smoothing);
            }

            public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1e-08f, Reduction reduction = Reduction.Mean)
            {
                var loss = log_input ? input.exp() - (target * input) : input - (target * (input + eps).log());
                if (full) loss += ((target * target.log()) - target + ((target * (2 * Math.PI)).log() * 0.5)).masked_fill(target.le(1), 0);
                return Reduce(loss, reduction);
            }

            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1e-06f, Reduction reduction = Reduction.Mean)
            {
                Tensor v;
                using (no_grad()) v = variance.clamp_min(eps) - variance;
                v = variance + v;
                var loss = (v.log() + ((input - target).square() / v)) * 0.5;
                return Reduce(full ? loss + (0.5 * Math.Log(2 * Math.PI)) : loss, reduction);
            }

            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Reduce((margin - (target * (input1 - input2))).clamp_min(0), reduction);

            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Reduce(where(target.eq(1), input, (margin - input).clamp_min(0)), reduction);

            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean)
            {
                var cosine = cosine_similarity(input1, input2, -1, 1e-12);
                return Reduce(where(target.eq(1), 1 - cosine, (cosine - margin).clamp_min(0)), reduction);
            }

            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => Reduce((-target * input).softplus(), reduction);

            public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1e-06, bool swap = false, Reduction reduction = Reduction.Mean)
            {
                Tensor near = pairwise_distance(anchor, positive, p, eps), far = pairwise_distance(anchor, negative, p, eps);
                if (swap) far = far.minimum(pairwise_distance(positive, negative, p, eps));
                return Reduce((near - far + margin).clamp_min(0), reduction);
            }

            internal static Tensor Reduce(Tensor loss, Reduction reduction) => reduction switch
            {
                Reduction.Mean => loss.mean(),
                Reduction.Sum => loss.sum(),
                _ => loss,
            };

            private static void SameShape(string name, Tensor input, Tensor target)
            {
                if (!input.sizes.AsSpan().SequenceEqual(target.sizes)) throw Fail.Native($"{name}: Using a target size ({Fail.Show(target.sizes)}) that is different to the input size ({Fail.Show(input.sizes)}) is not supported.");
            }
        }
    }
}
