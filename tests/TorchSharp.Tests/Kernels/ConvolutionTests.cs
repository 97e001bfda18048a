namespace TorchSharp.Kernels.Tests;

/// <summary>Against the sum over the kernel in double, place by place; gradients by central differences of that.</summary>
public sealed class ConvolutionTests
{
    private static readonly ConvShape[] Shapes =
    [
        new(2, 3, 5, 6, 4, 3, 2),
        new(1, 4, 7, 7, 6, 3, 3) { StrideY = 2, StrideX = 3, PadY = 1, PadX = 2, DilationY = 2, DilationX = 1, Groups = 2 },
        new(3, 2, 1, 20, 5, 1, 4) { PadX = 3, DilationX = 2 }, // one dimension
        new(2, 4, 4, 4, 4, 1, 1) { Groups = 4 },
    ];

    public static TheoryData<string> All => Paths.All;

    [Theory, MemberData(nameof(All))]
    public void A_convolution_and_its_gradients_are_the_sum_over_the_kernel(string path)
    {
        foreach (var s in Shapes)
        {
            double[] x = Near.Normal((int)(s.Images * s.ImageSize), 1), w = Near.Normal((int)s.WeightSize, 2), b = Near.Normal((int)s.Filters, 3);
            double[] d = Near.Normal((int)(s.Images * s.Filters * s.OutSize), 4), y = new double[d.Length];
            double[] dx = new double[x.Length], dw = new double[w.Length], db = new double[b.Length];
            Convolution.Forward<double>(s, x, w, b, y, Paths.Take(path, 2));
            Near.Same(Twin(s, x, w, b), y, 1e-12, $"{s}");
            Convolution.BackwardInput<double>(s, w, d, dx, Paths.Take(path, 2));
            Convolution.BackwardWeight<double>(s, x, d, dw, Paths.Take(path, 2));
            Convolution.BackwardBias<double>(s, d, db);
            Near.Same(Near.Gradient(v => Near.Dot(Twin(s, v, w, b), d), x), dx, 1e-7, "dx"); // a sum of some hundred terms: central differences lose 1e-8
            Near.Same(Near.Gradient(v => Near.Dot(Twin(s, x, v, b), d), w), dw, 1e-7, "dw");
            Near.Same(Near.Gradient(v => Near.Dot(Twin(s, x, w, v), d), b), db, 1e-7, "db");
        }
    }

    [Theory, MemberData(nameof(All))]
    public void In_single_precision_and_without_bias_it_is_the_same(string path)
    {
        var s = Shapes[1];
        double[] x = Near.Normal((int)(s.Images * s.ImageSize), 1), w = Near.Normal((int)s.WeightSize, 2);
        var y = new float[s.Images * s.Filters * s.OutSize];
        Convolution.Forward<float>(s, Near.Of<float>(x), Near.Of<float>(w), [], y, Paths.Take(path));
        Near.Same(Twin(s, x, w, new double[s.Filters]), Near.Back(y), 1e-5);
    }

    [Fact]
    public void A_kernel_larger_than_the_image_and_groups_that_do_not_divide_are_refused()
    {
        var large = Assert.Throws<ArgumentException>(() => new ConvShape(1, 1, 2, 2, 1, 3, 3).Check());
        Assert.Contains("spans 3 x 3, more than the padded image of 2 x 2", large.Message, StringComparison.Ordinal);
        var uneven = Assert.Throws<ArgumentException>(() => (new ConvShape(1, 3, 2, 2, 4, 1, 1) { Groups = 2 }).Check());
        Assert.Contains("Groups must divide the 3 channels and the 4 filters; 2 does not", uneven.Message, StringComparison.Ordinal);
    }

    private static double[] Twin(ConvShape s, double[] x, double[] w, double[] b)
    {
        var y = new double[s.Images * s.Filters * s.OutSize];
        for (nint at = 0; at < y.Length; at++)
        {
            nint image = at / (s.Filters * s.OutSize), filter = at / s.OutSize % s.Filters, row = at / s.OutWidth % s.OutHeight, column = at % s.OutWidth;
            nint first = filter / (s.Filters / s.Groups) * (s.Channels / s.Groups);
            y[at] = b[filter];
            for (nint p = 0; p < s.Patch; p++)
            {
                nint kx = p % s.KernelWidth, ky = p / s.KernelWidth % s.KernelHeight, channel = first + (p / (s.KernelWidth * s.KernelHeight));
                nint i = (row * s.StrideY) - s.PadY + (ky * s.DilationY), j = (column * s.StrideX) - s.PadX + (kx * s.DilationX);
                if (i >= 0 && i < s.Height && j >= 0 && j < s.Width)
                    y[at] += w[(filter * s.Patch) + p] * x[(((((image * s.Channels) + channel) * s.Height) + i) * s.Width) + j];
            }
        }
        return y;
    }
}
