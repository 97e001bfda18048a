using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The part of a base tensor that a view looks at, as linear maps between their gradients.</summary>
internal sealed class Window(Tensor root, Tensor view)
{
    private readonly long[] _rootSizes = root.sizes, _rootStrides = root.strides;
    private readonly long[] _sizes = view.sizes, _strides = view.strides;
    private readonly long _shift = view.start - root.start;

    /// <summary>The view's part of a gradient of the base.</summary>
    public Tensor Gather(Tensor g)
    {
        Tensor part;
        using (no_grad())
        {
            var placed = Place(g);
            part = placed.Restride(_sizes, _strides, placed.start + _shift).clone();
        }
        return Graph.Track(part, "WindowGather", [g], [], (_, gg) => [Scatter(gg)]);
    }

    /// <summary>A gradient of the base that is zero outside of the view.</summary>
    public Tensor Scatter(Tensor g)
    {
        var full = NewPlace(g.dtype);
        AddKernel.Run(g.detach(), full.Restride(_sizes, _strides, full.start + _shift));
        return Graph.Track(full, "WindowScatter", [g], [], (_, gg) => [Gather(gg)]);
    }

    /// <summary>A gradient of the base with the view's part set to zero.</summary>
    public Tensor ZeroInside(Tensor g)
    {
        var copy = Place(g.detach());
        using (no_grad()) copy.Restride(_sizes, _strides, copy.start + _shift).zero_();
        return Graph.Track(copy, "WindowZero", [g], [], (_, gg) => [ZeroInside(gg)]);
    }

    /// <summary>A copy laid out in memory as the base is.</summary>
    private Tensor Place(Tensor g)
    {
        var place = NewPlace(g.dtype);
        CopyKernel.Run(g, place);
        return place;
    }

    private Tensor NewPlace(ScalarType type)
    {
        long extent = Geometry.Extent(_rootSizes, _rootStrides);
        using var memory = Tensor.New([extent], type, zero: true);
        return memory.Restride(_rootSizes, _rootStrides, 0);
    }
}
