using System.Numerics;
using System.Runtime.InteropServices;

namespace TorchSharp.Kernels.Tests;

/// <summary>Memory outside the managed heap between two margins of NaN: what a kernel writes outside its array is found.</summary>
internal sealed unsafe class Guarded<T> : IDisposable
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private const int Margin = 64;
    private readonly T* _memory;

    public Guarded(int length)
    {
        Length = length;
        _memory = (T*)NativeMemory.Alloc((nuint)((length + (2 * Margin)) * sizeof(T)));
        new Span<T>(_memory, length + (2 * Margin)).Fill(T.NaN);
    }

    public Guarded(ReadOnlySpan<T> values)
        : this(values.Length) => values.CopyTo(Span);

    /// <summary>Normal numbers times <paramref name="scale"/>, the same for the same seed.</summary>
    public static Guarded<T> Normal(int length, int seed, double scale = 1)
    {
        var made = new Guarded<T>(length);
        var random = new Random(seed);
        for (int i = 0; i < length; i++)
            made.Data[i] = T.CreateChecked(scale * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        return made;
    }

    public int Length { get; }

    public T* Data => _memory + Margin;

    public Span<T> Span => new(Data, Length);

    public double[] ToDoubles() => [.. Span.ToArray().Select(double.CreateChecked)];

    public void AssertMargins()
    {
        for (int i = 0; i < Margin; i++)
            Assert.True(T.IsNaN(_memory[i]) && T.IsNaN(Data[Length + i]), $"a number was written {(T.IsNaN(_memory[i]) ? i + 1 : Margin - i)} places outside the array");
    }

    public void Dispose()
    {
        AssertMargins();
        NativeMemory.Free(_memory);
    }
}
