using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new RecurrentShape(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, 4), device, dtype);

        public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new RecurrentShape(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, 3), device, dtype);

        public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(new RecurrentShape(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, 1), nonLinearity, device, dtype);

        public static CTCLoss CTCLoss(long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean) => new(blank, zero_infinity, reduction);

        public static partial class functional
        {
            /// <summary>Connectionist temporal classification (Graves et al., 2006).</summary>
            /// <param name="log_probs">[time, batch, classes], logarithms of probabilities.</param>
            /// <param name="targets">[batch, longest], or all targets one after another.</param>
            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean)
            {
                var losses = Ctc.Run(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity);
                if (reduction != Reduction.Mean) return Reduce(losses, reduction);
                return (losses / target_lengths.to_type(losses.dtype).clamp_min(1)).mean();
            }
        }
    }
}
