namespace TorchSharp.Kernels;

/// <summary>One group of an image as a matrix [Patch, OutSize], a column for each place of the kernel, and back by addition.</summary>
internal static unsafe class ImagePatches<T>
    where T : unmanaged
{
    public static void Spread(in ConvShape s, T* image, T* matrix)
    {
        for (nint row = 0; row < s.Patch; row++)
            for (nint y = 0; y < s.OutHeight; y++, matrix += s.OutWidth)
            {
                T* line = Line(s, image, row, y, out nint left);
                for (nint x = 0; x < s.OutWidth; x++, left += s.StrideX)
                    matrix[x] = line != null && (nuint)left < (nuint)s.Width ? line[left] : default;
            }
    }

    /// <summary>image += what <see cref="Spread"/> would have read from each place.</summary>
    public static void Gather(in ConvShape s, T* matrix, T* image)
    {
        for (nint row = 0; row < s.Patch; row++)
            for (nint y = 0; y < s.OutHeight; y++, matrix += s.OutWidth)
            {
                T* line = Line(s, image, row, y, out nint left);
                for (nint x = 0; line != null && x < s.OutWidth; x++, left += s.StrideX)
                    if ((nuint)left < (nuint)s.Width)
                        line[left] = typeof(T) == typeof(float)
                            ? (T)(object)((float)(object)line[left] + (float)(object)matrix[x])
                            : (T)(object)((double)(object)line[left] + (double)(object)matrix[x]);
            }
    }

    /// <summary>The image's line under one row of the kernel (null: in the padding) and where in it the first place reads.</summary>
    private static T* Line(in ConvShape s, T* image, nint row, nint y, out nint left)
    {
        nint kx = row % s.KernelWidth, ky = row / s.KernelWidth % s.KernelHeight, channel = row / (s.KernelWidth * s.KernelHeight);
        nint top = (y * s.StrideY) - s.PadY + (ky * s.DilationY);
        left = (kx * s.DilationX) - s.PadX;
        return (nuint)top < (nuint)s.Height ? image + (((channel * s.Height) + top) * s.Width) : null;
    }
}
