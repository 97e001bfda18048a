using System.Globalization;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Names, shapes and first values of the weights of recurrent layers, as PyTorch's.</summary>
internal sealed record RecurrentShape(long Inputs, long Hidden, long Layers, bool Bias, bool BatchFirst, double Dropout, bool Bidirectional, int Gates)
{
    public int Directions => Bidirectional ? 2 : 1;

    /// <summary>Name and value of every parameter, in PyTorch's order.</summary>
    public IEnumerable<(string Name, Parameter Value)> Make(Device? device, ScalarType? dtype)
    {
        double bound = Hidden > 0 ? 1 / Math.Sqrt(Hidden) : 0;
        foreach (var (name, shape) in Names())
        {
            var p = new Parameter(empty(shape, dtype, device));
            nn.init.uniform_(p, -bound, bound);
            yield return (name, p);
        }
    }

    public static string Suffix(long layer, int direction) => "_l" + layer.ToString(CultureInfo.InvariantCulture) + (direction == 1 ? "_reverse" : "");

    private IEnumerable<(string, long[])> Names()
    {
        for (long layer = 0; layer < Layers; layer++)
            for (int d = 0; d < Directions; d++)
            {
                string suffix = Suffix(layer, d);
                yield return ("weight_ih" + suffix, [Gates * Hidden, layer == 0 ? Inputs : Hidden * Directions]);
                yield return ("weight_hh" + suffix, [Gates * Hidden, Hidden]);
                if (!Bias) continue;
                yield return ("bias_ih" + suffix, [Gates * Hidden]);
                yield return ("bias_hh" + suffix, [Gates * Hidden]);
            }
    }
}
