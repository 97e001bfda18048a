using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Numbers that make_reference.py stored.</summary>
internal static class ReferenceData
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reference", "reference.json"))).RootElement;

    public static JsonElement Part(string name) => Root.GetProperty(name);

    public static JsonElement Named(string part, string name) => Part(part).EnumerateArray().First(e => e.GetProperty("name").GetString() == name);

    public static Tensor Tensor(JsonElement e, ScalarType type) =>
        tensor(e.GetProperty("values").EnumerateArray().Select(v => v.GetDouble()).ToArray()).reshape([.. e.GetProperty("shape").EnumerateArray().Select(v => v.GetInt64())]).to_type(type);

    /// <summary>Within a tolerance relative to the largest magnitude.</summary>
    public static void Close(Tensor expected, Tensor actual, double tolerance, string what)
    {
        Assert.Equal(expected.shape, actual.shape);
        double scale = Math.Max(1, expected.abs().max().ToDouble()), worst = (expected - actual.to_type(expected.dtype)).abs().max().ToDouble();
        Assert.True(worst <= tolerance * scale, $"{what}: off by {worst:R} where the largest is {scale:R}");
    }
}
