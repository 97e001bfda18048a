using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>One step of each kind of recurrent layer, gates in PyTorch's order.</summary>
internal static class Cells
{
    /// <summary>Gates i, f, g, o: c' = f c + i g, h' = o tanh c'.</summary>
    public static Tensor[] Lstm(Tensor x, Tensor h, Tensor[] state)
    {
        var gates = (x + h).chunk(4, 1);
        var c = (gates[1].sigmoid() * state[1]) + (gates[0].sigmoid() * gates[2].tanh());
        return [gates[3].sigmoid() * c.tanh(), c];
    }

    /// <summary>Gates r, z, n: n = tanh(x + r h), h' = (1 - z) n + z h.</summary>
    public static Tensor[] Gru(Tensor x, Tensor h, Tensor[] state)
    {
        Tensor[] fromX = x.chunk(3, 1), fromH = h.chunk(3, 1);
        Tensor r = (fromX[0] + fromH[0]).sigmoid(), z = (fromX[1] + fromH[1]).sigmoid();
        var n = (fromX[2] + (r * fromH[2])).tanh();
        return [n + (z * (state[0] - n))];
    }

    public static Tensor[] Tanh(Tensor x, Tensor h, Tensor[] state) => [(x + h).tanh()];

    public static Tensor[] Relu(Tensor x, Tensor h, Tensor[] state) => [(x + h).relu()];
}
