namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Schedules of learning rates; step once an epoch (or batch).</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Sets the rates of an optimizer's groups from the number of steps so far.</summary>
            public abstract class LRScheduler
            {
                private readonly Optimizer? _optimizer;
                private protected int Epoch;
                protected int _step_count;

                protected LRScheduler()
                {
                }

                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    _optimizer = optimizer;
                    Epoch = last_epoch;
                    if (last_epoch == -1)
                        foreach (var g in optimizer.ParamGroups) g.InitialLearningRate = g.LearningRate;
                }

                private protected ILearningRateController[] Groups => _optimizer is null ? [] : [.. _optimizer.ParamGroups];

                private protected double[] Initial => [.. Groups.Select(g => g.InitialLearningRate)];

                private protected double[] Current => [.. Groups.Select(g => g.LearningRate)];

                public virtual void step() => step(null);

                public virtual void step(int? epoch)
                {
                    _step_count++;
                    Epoch = epoch ?? Epoch + 1;
                    var rates = (epoch is null ? get_lr() : get_closed_form_lr()).ToArray();
                    for (int i = 0; i < rates.Length; i++) Groups[i].LearningRate = rates[i];
                }

                public virtual void step(double current, int? epoch = null) => step(epoch);

                protected virtual IEnumerable<double> get_lr() => Current;

                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();

                public IEnumerable<double> get_last_lr() => Current;
            }

            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * lr_lambda(e), last_epoch);

            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * Math.Pow(gamma, e / step_size), last_epoch);

            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * Math.Pow(gamma, milestones.Count(m => m <= e)), last_epoch);

            public static LRScheduler ExponentialLR(Optimizer optimizer, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * Math.Pow(gamma, e), last_epoch);

            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * Math.Pow(1 - ((double)Math.Min(e, total_iters) / total_iters), power), last_epoch);

            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => e < total_iters ? rate * factor : rate, last_epoch);

            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => rate * (start_factor + ((end_factor - start_factor) * Math.Min(e, total_iters) / total_iters)), last_epoch);

            /// <summary>From the first rate down to eta_min along half a cosine of T_max steps, and up again.</summary>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
                new Closed(optimizer, (e, rate) => eta_min + ((rate - eta_min) * (1 + Math.Cos(Math.PI * e / T_max)) / 2), last_epoch);

            /// <summary>A rate that is a function of the number of steps and the first rate.</summary>
            private sealed class Closed : LRScheduler
            {
                private readonly Func<int, double, double> _rate;

                public Closed(Optimizer optimizer, Func<int, double, double> rate, int lastEpoch)
                    : base(optimizer, lastEpoch)
                {
                    _rate = rate;
                    step();
                }

                protected override IEnumerable<double> get_lr() => Initial.Select(r => _rate(Epoch, r));
            }
        }
    }
}
