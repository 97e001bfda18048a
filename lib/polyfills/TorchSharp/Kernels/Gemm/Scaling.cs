namespace TorchSharp.Kernels;

/// <summary>The constants of a product's scalars, and C = beta·C for a product over nothing.</summary>
internal static unsafe class Scaling<T>
    where T : unmanaged
{
    public static T One => typeof(T) == typeof(float) ? (T)(object)1f : (T)(object)1d;

    public static bool IsZero(T value) => typeof(T) == typeof(float) ? (float)(object)value == 0 : (double)(object)value == 0;

    public static void Scale(in Product<T> product)
    {
        for (nint i = 0; i < product.M; i++)
            for (nint j = 0; j < product.N; j++)
            {
                ref T c = ref product.C.From(i, j).Data[0];
                c = IsZero(product.Beta) ? default : Times(c, product.Beta);
            }
    }

    private static T Times(T a, T b) => typeof(T) == typeof(float)
        ? (T)(object)((float)(object)a * (float)(object)b)
        : (T)(object)((double)(object)a * (double)(object)b);
}
