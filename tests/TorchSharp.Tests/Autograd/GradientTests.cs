using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class GradientTests
{
    private static readonly Operation[] All = [.. Operations.Elementwise, .. Operations.Shapes, .. Operations.Sums];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var o in All)
                foreach (string layout in GradientCheck.Layouts) data.Add(o.Name, layout);
            return data;
        }
    }

    public static TheoryData<string> TwiceDifferentiable => [.. All.Where(o => o.Twice).Select(o => o.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Backward_agrees_with_central_differences(string name, string layout)
    {
        var o = Find(name);
        GradientCheck.Run(o.Run, Inputs(o, layout));
    }

    [Theory]
    [MemberData(nameof(TwiceDifferentiable))]
    public void Second_derivatives_agree_with_central_differences(string name)
    {
        var o = Find(name);
        GradientCheck.RunTwice(o.Run, Inputs(o, "plain"));
    }

    private static Operation Find(string name) => Array.Find(All, o => o.Name == name)!;

    private static (Tensor, Func<Tensor, Tensor>)[] Inputs(Operation o, string layout)
    {
        var random = new Generator(20);
        return [.. o.Shapes.Select(s => GradientCheck.Leaf(s, layout, o.Low, o.High, random))];
    }
}
