using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Helpers for gradients and parameters.</summary>
        public static partial class utils
        {
            /// <summary>Scales all gradients so that their common norm is at most max_norm; returns the norm before.</summary>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                using var mode = no_grad();
                using var scope = NewDisposeScope();
                Tensor[] grads = [.. tensors.Where(p => p?.meta?.Grad is not null).Select(p => p.meta!.Grad!)];
                if (grads.Length == 0) return 0;
                double[] norms = [.. grads.Select(g => g.detach().Norm([], norm_type, false).ToDouble())];
                double total = double.IsPositiveInfinity(norm_type) ? norms.Max() : Math.Pow(norms.Sum(n => Math.Pow(n, norm_type)), 1 / norm_type);
                double factor = max_norm / (total + 1e-6);
                if (factor < 1)
                    foreach (var g in grads) g.mul_(factor);
                return total;
            }

            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                using var mode = no_grad();
                foreach (var p in tensors) p.meta?.Grad?.clamp_(-clip_value, clip_value);
            }

            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => cat([.. tensors.Select(t => t.reshape(-1))]);

            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                using var mode = no_grad();
                long at = 0;
                foreach (var t in tensors)
                {
                    t.copy_(vec.narrow(0, at, t.numel()).view(t.sizes));
                    at += t.numel();
                }
            }
        }
    }
}
