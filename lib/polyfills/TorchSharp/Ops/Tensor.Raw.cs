namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The same values in another type, outside of the graph; itself where the type is right.</summary>
        internal Tensor Raw(ScalarType type)
        {
            if (dtype == type) return this;
            var packed = Packed();
            if (Dtype.IsComplex(type) || Dtype.IsComplex(dtype)) return ComplexKernel.Cast(packed, type);
            var result = New(sizes, type);
            CastKernel.Run(packed, result);
            return result;
        }

        /// <summary>The same values one after another in memory, outside of the graph; itself where they are.</summary>
        internal Tensor Packed()
        {
            if (is_contiguous()) return this;
            var result = New(sizes, dtype);
            CopyKernel.Run(this, result);
            return result;
        }
    }
}
