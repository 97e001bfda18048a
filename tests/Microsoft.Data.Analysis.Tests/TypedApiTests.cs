using Microsoft.CSharp.RuntimeBinder;

namespace Microsoft.Data.Analysis.Tests;

/// <summary>The overloads of the named classes, pair by pair. The oracle is the C# compiler's own promotion, asked by dynamic.</summary>
public class TypedApiTests
{
    private static readonly Dictionary<Type, object> Numbers = new object[]
    {
        (byte)1, (sbyte)1, (short)1, (ushort)1, 1, 1u, 1L, 1ul, 1f, 1d, 1m,
    }.ToDictionary(v => v.GetType());

    private static readonly (string Method, string Operator)[] Operations =
        [("Add", "op_Addition"), ("Subtract", "op_Subtraction"), ("Multiply", "op_Multiply"), ("Divide", "op_Division"), ("Modulo", "op_Modulus")];

    private static readonly string[] Comparisons = ["Equals", "NotEquals", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"];

    public static TheoryData<string> Names => [.. Numbers.Keys.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Operators_and_methods_give_the_promoted_class(string name)
    {
        var left = Numbers.Keys.Single(t => t.Name == name);
        foreach (var right in Numbers.Keys)
        {
            var result = Promoted(left, right) is { } promoted ? Column(promoted) : null;
            foreach (var (method, op) in Operations)
            {
                Assert.Equal(result, Column(left).GetMethod(op, [Column(left), Column(right)])?.ReturnType);
                Assert.Equal(result, Column(left).GetMethod(op, [Column(left), right])?.ReturnType);
                Assert.Equal(result, Column(left).GetMethod(op, [right, Column(left)])?.ReturnType);
                Assert.Equal(result, Method(left, result, method, Column(right)));
                Assert.Equal(result, Method(left, result, method, right));
                Assert.Equal(result, Method(left, result, "Reverse" + method, right));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Comparisons_give_typed_masks(string name)
    {
        var left = Numbers.Keys.Single(t => t.Name == name);
        foreach (var right in Numbers.Keys.Where(r => Promoted(left, r) is not null))
            foreach (string comparison in Comparisons)
            {
                Assert.Equal(typeof(BooleanDataFrameColumn), Column(left).GetMethod("Elementwise" + comparison, [Column(right)])?.ReturnType);
                Assert.Equal(typeof(BooleanDataFrameColumn), Column(left).GetMethod("Elementwise" + comparison, [right])?.ReturnType);
            }
    }

    [Fact]
    public void No_class_has_an_operator_that_compares() =>
        Assert.DoesNotContain(typeof(DataFrame).Assembly.GetExportedTypes().SelectMany(t => t.GetMethods()), m => m.Name is "op_Equality" or "op_Inequality" or "op_GreaterThan" or "op_LessThan");

    private static Type Column(Type type) => typeof(DataFrame).Assembly.GetType($"Microsoft.Data.Analysis.{type.Name}DataFrameColumn", throwOnError: true)!;

    /// <summary>In place is offered where the class stays.</summary>
    private static Type? Method(Type left, Type? result, string name, Type argument) =>
        Column(left).GetMethod(name, result == Column(left) ? [argument, typeof(bool)] : [argument])?.ReturnType;

    private static Type? Promoted(Type left, Type right)
    {
        try
        {
            return ((object)((dynamic)Numbers[left] + (dynamic)Numbers[right])).GetType();
        }
        catch (RuntimeBinderException)
        {
            // C# has no type for a signed integer with ulong, where the package takes Single; nor for decimal with floating point, nor has the package.
            return left == typeof(decimal) || right == typeof(decimal) ? null : typeof(float);
        }
    }
}
