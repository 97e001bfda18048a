namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor uniform_(double from, double to, Generator? generator = null) => Drawn(t => RandomKernel.Uniform(t, from, to, generator));

        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) => Drawn(t => RandomKernel.Normal(t, mean, std, generator));

        public Tensor exponential_(double lambda = 1, Generator? generator = null) => Drawn(t => RandomKernel.Draw(t, generator, g => -double.LogP1(-g.NextDouble()) / lambda));

        public Tensor cauchy_(double median = 0, double sigma = 1, Generator? generator = null) =>
            Drawn(t => RandomKernel.Draw(t, generator, g => median + (sigma * Math.Tan(Math.PI * (g.NextDouble() - 0.5)))));

        public Tensor log_normal_(double mean = 1, double std = 2, Generator? generator = null) =>
            Drawn(t => RandomKernel.Draw(t, generator, g => Math.Exp((g.NextNormal() * std) + mean)));

        public Tensor geometric_(double p, Generator? generator = null) =>
            Drawn(t => RandomKernel.Draw(t, generator, g => Math.Ceiling(double.LogP1(-g.NextDouble()) / double.LogP1(-p))));

        public Tensor random_(double from, double to, Generator? generator = null) => Drawn(t => RandomKernel.Integers(t, (long)from, (long)to, generator));

        public Tensor bernoulli_(double p = 0.5, Generator? generator = null)
        {
            if (p is < 0 or > 1 || double.IsNaN(p)) throw Fail.Native($"bernoulli_ expects p to be in [0, 1], but got p={p}");
            return Drawn(t => RandomKernel.Draw(t, generator, g => g.NextDouble() < p ? 1 : 0));
        }

        public Tensor bernoulli_(Tensor p, Generator? generator = null) => copy_(p.expand(sizes).bernoulli(generator));

        /// <summary>One for each probability, or zero.</summary>
        public Tensor bernoulli(Generator? generator = null)
        {
            var p = Raw(ScalarType.Float64).Packed();
            var result = New(sizes, ScalarType.Float64);
            var from = p.Span<double>();
            var to = result.Span<double>();
            var g = generator ?? Generator.Default;
            for (int i = 0; i < from.Length; i++)
            {
                if (!(from[i] >= 0 && from[i] <= 1)) throw Fail.Native($"Expected p_in >= 0 && p_in <= 1 to be true, but got {from[i]}.");
                to[i] = g.NextDouble() < from[i] ? 1 : 0;
            }
            return result.Raw(dtype);
        }

        /// <summary>Indices of categories, drawn with the given weights (rows of a matrix, or one row).</summary>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null)
        {
            if (sizes.Length is not (1 or 2)) throw Fail.Native($"prob_dist must be 1 or 2 dim, not {sizes.Length}");
            var weights = Raw(ScalarType.Float64).Packed();
            int n = (int)sizes[^1];
            if (!replacement && num_samples > n) throw Fail.Native($"cannot sample n_sample > prob_dist.size(-1) samples without replacement: {num_samples} > {n}");
            var result = New([.. sizes[..^1], num_samples], ScalarType.Int64);
            var w = weights.Span<double>();
            var y = result.Span<long>();
            for (int row = 0; row < w.Length / n; row++)
                Multinomial.Row(w.Slice(row * n, n), y.Slice(row * (int)num_samples, (int)num_samples), replacement, generator ?? Generator.Default);
            return result;
        }

        private Tensor Drawn(Action<Tensor> draw)
        {
            InPlace.Guard(this);
            if (is_contiguous()) draw(this);
            else
            {
                using var packed = New(sizes, dtype);
                draw(packed);
                CopyKernel.Run(packed, this);
            }
            InPlace.Touch(this);
            return this;
        }
    }
}
