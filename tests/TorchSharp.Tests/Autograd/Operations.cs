using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>A differentiable operation with shapes to try it at and the range of its inputs.</summary>
internal sealed record Operation(string Name, Func<Tensor[], Tensor> Run, long[][] Shapes, double Low = -1.7, double High = 1.9, bool Twice = true);

/// <summary>Operations whose gradients are checked.</summary>
internal static partial class Operations
{
    private static readonly long[][] One = [[3, 4]];
    private static readonly long[][] Broadcasting = [[2, 3, 4], [3, 1]];

    public static readonly Operation[] Elementwise =
    [
        new("add", x => x[0] + x[1], Broadcasting),
        new("sub", x => x[0] - x[1], Broadcasting),
        new("mul", x => x[0] * x[1], Broadcasting),
        new("div", x => x[0] / x[1], Broadcasting, 0.5, 2),
        new("reversed", x => (2 - x[0]) * (3 / x[0]), One, 0.5, 2),
        new("remainder", x => x[0] % x[1], Broadcasting, 1.1, 1.9, Twice: false),
        new("pow tensor", x => x[0].pow(x[1]), Broadcasting, 0.5, 2),
        new("pow 3", x => x[0].pow(3), One),
        new("pow half", x => x[0].pow(0.5), One, 0.5, 2),
        new("maximum", x => x[0].maximum(x[1]), Broadcasting),
        new("minimum", x => x[0].minimum(x[1]), Broadcasting),
        new("atan2", x => x[0].atan2(x[1]), Broadcasting, 0.5, 2),
        new("hypot", x => x[0].hypot(x[1]), Broadcasting, 0.5, 2),
        new("logaddexp", x => x[0].logaddexp(x[1]), Broadcasting),
        new("xlogy", x => x[0].xlogy(x[1]), Broadcasting, 0.5, 2),
        new("neg", x => -x[0], One),
        new("abs", x => x[0].abs(), One),
        new("exp", x => x[0].exp(), One),
        new("exp2", x => x[0].exp2(), One),
        new("expm1", x => x[0].expm1(), One),
        new("log", x => x[0].log(), One, 0.5, 2),
        new("log2", x => x[0].log2(), One, 0.5, 2),
        new("log10", x => x[0].log10(), One, 0.5, 2),
        new("log1p", x => x[0].log1p(), One, -0.5, 2),
        new("sqrt", x => x[0].sqrt(), One, 0.5, 2),
        new("rsqrt", x => x[0].rsqrt(), One, 0.5, 2),
        new("reciprocal", x => x[0].reciprocal(), One, 0.5, 2),
        new("sin", x => x[0].sin(), One),
        new("cos", x => x[0].cos(), One),
        new("tan", x => x[0].tan(), One, -1, 1),
        new("asin", x => x[0].asin(), One, -0.8, 0.8),
        new("acos", x => x[0].acos(), One, -0.8, 0.8),
        new("atan", x => x[0].atan(), One),
        new("sinh", x => x[0].sinh(), One),
        new("cosh", x => x[0].cosh(), One),
        new("tanh", x => x[0].tanh(), One),
        new("asinh", x => x[0].asinh(), One),
        new("acosh", x => x[0].acosh(), One, 1.5, 3),
        new("atanh", x => x[0].atanh(), One, -0.8, 0.8),
        new("sigmoid", x => x[0].sigmoid(), One),
        new("relu", x => x[0].relu(), One),
        new("erf", x => x[0].erf(), One),
        new("erfc", x => x[0].erfc(), One),
        new("erfinv", x => x[0].erfinv(), One, -0.8, 0.8),
        new("lgamma", x => x[0].lgamma(), One, 0.5, 4, Twice: false),
        new("digamma", x => x[0].digamma(), One, 0.5, 4, Twice: false),
        new("softplus", x => x[0].softplus(2, 1), One, -0.4, 0.4),
        new("log_sigmoid", x => x[0].log_sigmoid(), One),
        new("gelu", x => x[0].gelu(), One),
        new("gelu tanh", x => x[0].gelu(Modules.GELU.Approximate.tanh), One),
        new("silu", x => x[0].silu(), One),
        new("elu", x => x[0].elu(0.7), One),
        new("selu", x => x[0].selu(), One),
        new("celu", x => x[0].celu(0.7), One),
        new("leaky_relu", x => x[0].leaky_relu(0.1), One),
        new("prelu", x => x[0].prelu(x[1]), [[2, 3, 4], [3]]),
        new("hardtanh", x => x[0].hardtanh(-1, 1), One),
        new("hardswish", x => x[0].hardswish(), One),
        new("glu", x => x[0].glu(-1), One),
        new("clamp", x => x[0].clamp(-0.5, 0.6), One),
        new("clamp tensors", x => x[0].clamp(x[1], x[1] + 1), Broadcasting),
        new("lerp", x => x[0].lerp(x[1], x[1] * 0.3), Broadcasting),
        new("addcmul", x => x[0].addcmul(x[0], x[1], 0.3), Broadcasting),
        new("addcdiv", x => x[0].addcdiv(x[0], x[1], 0.3), Broadcasting, 0.5, 2),
        new("where", x => where(x[0].gt(0), x[0] * x[0], x[1]), Broadcasting),
        new("masked_fill", x => x[0].masked_fill(x[1].gt(0), 3), Broadcasting),
        new("logit", x => x[0].logit(), One, 0.1, 0.9),
        new("sinc", x => x[0].sinc(), One),
        new("frac", x => x[0].frac(), One, 0.1, 0.9),
        new("to another type", x => x[0].to_type(float64) * 2, One),
    ];
}
