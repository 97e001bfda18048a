using static TorchSharp.torch;

namespace TorchSharp.Tests;

internal static partial class Operations
{
    private static readonly long[][] Cube = [[2, 3, 4]];

    private static Tensor Index(params long[] values) => tensor(values);

    public static readonly Operation[] Shapes =
    [
        new("view and reshape", x => x[0].reshape(4, 6).view(3, 8) * x[0].reshape(3, -1), Cube),
        new("permute", x => x[0].permute(2, 0, 1) * 3, Cube),
        new("transpose", x => x[0].transpose(0, 2).exp(), Cube),
        new("T", x => x[0].T * 2, One),
        new("expand", x => x[0].unsqueeze(1).expand(3, 2, 4).exp(), One),
        new("squeeze", x => x[0].squeeze() * 2, [[1, 3, 1]]),
        new("select", x => x[0][1] * x[0].select(1, 2)[0, 0], Cube),
        new("slice", x => x[0].slice(2, 1, 4, 2).sin(), Cube),
        new("narrow", x => x[0].narrow(1, 1, 2).sin(), Cube),
        new("diagonal", x => x[0].diagonal(1, 1, 2).sin(), Cube),
        new("unfold overlaps", x => x[0].unfold(2, 3, 1).sin(), Cube),
        new("as_strided overlaps", x => x[0].reshape(-1).clone().as_strided([3, 3], [2, 1], 1).sin(), Cube),
        new("split", x => x[0].split(2, 2)[1] * x[0].split([1, 3], 2)[0], Cube),
        new("chunk", x => x[0].chunk(2, 2)[1].exp(), Cube),
        new("unbind", x => x[0].unbind(1)[2].exp(), Cube),
        new("cat", x => cat([x[0], x[1], x[0] * 2], 1).exp(), [[2, 3], [2, 1]]),
        new("stack", x => stack([x[0], x[0].sin()], 1), One),
        new("flatten", x => x[0].flatten(1) * 2, Cube),
        new("repeat", x => x[0].repeat(2, 1, 3).sin(), One),
        new("repeat_interleave", x => x[0].repeat_interleave(2, 1).sin(), One),
        new("repeat_interleave by counts", x => x[0].repeat_interleave(Index(2, 0, 1), 0).sin(), One),
        new("flip", x => x[0].flip(0, 1).sin(), One),
        new("roll", x => x[0].roll(2, 1).sin() * x[0].roll(1), One),
        new("rot90", x => x[0].rot90().sin(), One),
        new("tril", x => x[0].tril(1).sin(), One),
        new("triu", x => x[0].triu().sin(), One),
        new("diag_embed", x => x[0].diag_embed(1).sin(), One),
        new("movedim", x => x[0].movedim([0], [2]).sin(), Cube),
        new("index with slices", x => x[0][TensorIndex.Ellipsis, TensorIndex.Slice(1, 3), TensorIndex.None].sin(), Cube),
        new("index with tensors", x => x[0][TensorIndex.Tensor(Index(1, 0, 1)), TensorIndex.Colon, TensorIndex.Tensor(Index(2, 2, -1))].sin(), Cube),
        new("index with adjacent tensors", x => x[0][TensorIndex.Colon, TensorIndex.Tensor(Index(1, 0)), TensorIndex.Tensor(Index(2, 3))].sin(), Cube),
        new("index with a mask", x => x[0][TensorIndex.Tensor(tensor(new[] { true, false, true })), TensorIndex.Colon].sin(), One),
        new("gather", x => x[0].gather(1, tensor(new long[] { 0, 2, 2, 3, 1, 0 }, 3, 2)).sin(), One),
        new("scatter", x => x[0].scatter(1, tensor(new long[] { 0, 2, 3, 1, 1, 0 }, 3, 2), x[1]).sin(), [[3, 4], [3, 2]]),
        new("scatter_add", x => x[0].scatter_add(1, tensor(new long[] { 0, 0, 3, 1, 1, 1 }, 3, 2), x[1]).sin(), [[3, 4], [3, 2]]),
        new("index_select", x => x[0].index_select(1, Index(3, 0, 0)).sin(), One),
        new("index_add", x => x[0].index_add(1, Index(3, 0, 3), x[1], 0.5).sin(), [[3, 4], [3, 3]]),
        new("index_copy", x => x[0].index_copy(1, Index(3, 0), x[1]).sin(), [[3, 4], [3, 2]]),
        new("take", x => x[0].take(Index(11, 0, 0)).sin(), One),
        new("take_along_dim", x => x[0].take_along_dim(x[0].argsort(1), 1).sin(), One),
        new("masked_select", x => x[0].masked_select(x[0].detach().gt(0)).sin(), One),
        new("masked_scatter", x => x[0].masked_scatter(tensor(new[] { true, false, false, true }), x[1]).sin(), [[3, 4], [3, 3]]),
        new("select in place", x => InPlace(x[0], t => t[1].mul_(x[1])), [[3, 4], [4]]),
        new("index_put_", x => InPlace(x[0], t => t[TensorIndex.Tensor(Index(2, 0))] = x[1]), [[3, 4], [2, 4]]),
        new("copy_ into a slice", x => InPlace(x[0], t => t.slice(1, 0, 4, 2).copy_(x[1])), [[3, 4], [3, 2]]),
        new("add_ through two views", x => InPlace(x[0], t => t.transpose(0, 1)[1].add_(x[1])), [[3, 4], [3]]),
        new("exp_ then mul_", x => InPlace(x[0], t => t.exp_().mul_(x[1])), [[3, 4], [4]]),
        new("clamp_ and div_", x => InPlace(x[0], t => t.clamp_(-1, 1).div_(x[1])), [[3, 4], [4]], 0.3, 1.4),
        new("masked_fill_", x => InPlace(x[0], t => t.masked_fill_(x[1].gt(0), 2)), [[3, 4], [4]]),
        new("zero_ part", x => InPlace(x[0], t => t[0].zero_()), One),
    ];

    /// <summary>A copy that is written to and then used, so that both its old and new value count.</summary>
    private static Tensor InPlace(Tensor x, Action<Tensor> write)
    {
        var copy = x * 1;
        write(copy);
        return copy * copy;
    }
}
