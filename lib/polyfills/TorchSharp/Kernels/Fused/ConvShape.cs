namespace TorchSharp.Kernels;

/// <summary>
/// A convolution of images [Images, Channels, Height, Width] with weights [Filters, Channels/Groups, KernelHeight, KernelWidth];
/// Height 1: one dimension.
/// </summary>
internal readonly record struct ConvShape(nint Images, nint Channels, nint Height, nint Width, nint Filters, nint KernelHeight, nint KernelWidth)
{
    public nint StrideY { get; init; } = 1;

    public nint StrideX { get; init; } = 1;

    public nint PadY { get; init; }

    public nint PadX { get; init; }

    public nint DilationY { get; init; } = 1;

    public nint DilationX { get; init; } = 1;

    public nint Groups { get; init; } = 1;

    public nint OutHeight => ((Height + (2 * PadY) - (DilationY * (KernelHeight - 1)) - 1) / StrideY) + 1;

    public nint OutWidth => ((Width + (2 * PadX) - (DilationX * (KernelWidth - 1)) - 1) / StrideX) + 1;

    /// <summary>Numbers in one output picture.</summary>
    public nint OutSize => OutHeight * OutWidth;

    /// <summary>Numbers under the kernel of one group: the rows of the matrix that the images become.</summary>
    public nint Patch => Channels / Groups * KernelHeight * KernelWidth;

    public nint ImageSize => Channels * Height * Width;

    public nint WeightSize => Filters * Patch;

    /// <exception cref="ArgumentException">
    /// The groups do not divide channels and filters, a step is below 1, or the kernel is larger than the padded image.
    /// </exception>
    public void Check()
    {
        if (Groups < 1 || Channels % Groups != 0 || Filters % Groups != 0)
            throw new ArgumentException($"Groups must divide the {Channels} channels and the {Filters} filters; {Groups} does not.");
        if (StrideX < 1 || StrideY < 1 || DilationX < 1 || DilationY < 1 || PadX < 0 || PadY < 0)
            throw new ArgumentException("Strides and dilations of a convolution must be at least 1, paddings at least 0.");
        nint spanY = (DilationY * (KernelHeight - 1)) + 1, spanX = (DilationX * (KernelWidth - 1)) + 1;
        if (Height + (2 * PadY) < spanY || Width + (2 * PadX) < spanX)
            throw new ArgumentException($"The kernel spans {spanY} x {spanX}, more than the padded image of {Height + (2 * PadY)} x {Width + (2 * PadX)}.");
    }
}
