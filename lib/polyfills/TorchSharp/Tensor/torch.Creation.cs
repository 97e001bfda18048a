namespace TorchSharp;

public static partial class torch
{
    public static Tensor from_array(Array rawArray, Device? device = null) => CreateFrom.Alias(rawArray, null, device);

    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        CreateFrom.Alias(rawArray, dtype, device, requires_grad);

    public static Tensor as_tensor(Array data, ScalarType? dtype = null, Device? device = null) => CreateFrom.Alias(data, dtype, device);

    public static Tensor as_tensor(Tensor data, ScalarType? dtype = null, Device? device = null) => data.to_type(dtype ?? data.dtype);

    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        InitializeDevice(device);
        if (step.Real == 0) throw Fail.Native($"step must be nonzero");
        if ((stop.Real - start.Real) / step.Real < 0) throw Fail.Native($"upper bound and larger bound inconsistent with step sign");
        bool whole = start.IsInteger && stop.IsInteger && step.IsInteger;
        long count = (long)Math.Ceiling((stop.Real - start.Real) / step.Real);
        var result = Tensor.New([count], whole ? ScalarType.Int64 : ScalarType.Float64);
        for (int i = 0; i < count; i++)
        {
            if (whole) result.Span<long>()[i] = start.Integer + (i * step.Integer);
            else result.Span<double>()[i] = start.Real + (i * step.Real);
        }
        return Create.Leaf(result.Raw(dtype ?? (whole ? ScalarType.Int64 : get_default_dtype())), requires_grad);
    }

    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        InitializeDevice(device);
        if (steps < 0) throw Fail.Native($"number of steps must be non-negative, not {steps}");
        var result = Tensor.New([steps], ScalarType.Float64);
        var values = result.Span<double>();
        double step = steps > 1 ? (end - start) / (steps - 1) : 0;
        for (int i = 0; i < steps; i++) values[i] = i < steps / 2 || steps == 1 ? start + (i * step) : end - ((steps - 1 - i) * step);
        return Create.Leaf(result.Raw(dtype ?? get_default_dtype()), requires_grad);
    }

    public static Tensor logspace(double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
    {
        var exponents = linspace(start, end, steps, ScalarType.Float64, device);
        return Create.Leaf(full([steps], @base, ScalarType.Float64).pow(exponents).Raw(dtype ?? get_default_dtype()), requires_grad);
    }

    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null)
    {
        var result = Create.Zeros([rows, columns < 0 ? rows : columns], dtype, device, false);
        FillKernel.Run(result.diagonal(), 1);
        return Create.Leaf(result, requires_grad);
    }

    public static Tensor complex(Tensor real, Tensor imag) => stack([real, imag], -1).view_as_complex();

    public static Tensor polar(Tensor abs, Tensor angle) => complex(abs * angle.cos(), abs * angle.sin());

    public static Tensor tril_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        ones(row, col).tril(offset).nonzero().t().to_type(dtype);

    public static Tensor triu_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        ones(row, col).triu(offset).nonzero().t().to_type(dtype);

    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Create.Zeros(input.sizes, dtype ?? input.dtype, device, requires_grad);

    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Create.Full(input.sizes, 1, dtype ?? input.dtype, device, requires_grad);

    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Create.Empty(input.sizes, dtype ?? input.dtype, device, requires_grad);

    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Create.Full(input.sizes, value, dtype ?? input.dtype, device, requires_grad);

    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Create.Rand(input.sizes, dtype ?? input.dtype, device, requires_grad, null);

    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Create.Randn(input.sizes, dtype ?? input.dtype, device, requires_grad, null);
}
