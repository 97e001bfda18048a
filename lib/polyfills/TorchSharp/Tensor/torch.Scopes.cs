namespace TorchSharp;

public static partial class torch
{
    private static ScalarType s_defaultType = ScalarType.Float32;

    /// <summary>Opens a scope that disposes the tensors made on this thread until it is disposed itself.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScope.Open();

    public static DisposeScope? CurrentDisposeScope => DisposeScope.Current;

    /// <summary>Runs the expression in its own scope and keeps only its result.</summary>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return scope.MoveToOuter(expr());
    }

    public static ScalarType get_default_dtype() => s_defaultType;

    /// <param name="dtype">A floating-point type; it is what rand, zeros and float literals make.</param>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!Dtype.IsFloat(dtype)) throw new ArgumentException($"only floating-point types are supported as the default type, not {dtype}", nameof(dtype));
        s_defaultType = dtype;
    }

    /// <summary>Names the engine, so that a reader knows which one a number came from.</summary>
    public static string __version__ => "embedded (managed C#, API of TorchSharp 0.107)";
}
