using System.Numerics;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The only element; its .NET type must be the tensor's.</summary>
        public T item<T>() where T : unmanaged
        {
            if (numel() != 1) throw Fail.Native($"a Tensor with {numel()} elements cannot be converted to Scalar");
            ElementTypes.Check<T>(dtype);
            return ReadCpuValue<T>(0);
        }

        /// <summary>Access to the elements in row-major order, whatever the strides.</summary>
        public TensorAccessor<T> data<T>() where T : unmanaged
        {
            ElementTypes.Check<T>(dtype);
            return new TensorAccessor<T>(this);
        }

        /// <summary>The memory of a contiguous tensor.</summary>
        public Span<byte> bytes
        {
            get
            {
                if (!is_contiguous()) throw new NotImplementedException("Bytes() called on non-contiguous tensor.");
                return Span((int)ElementSize);
            }

            set
            {
                if (value.Length != numel() * ElementSize) throw new ArgumentException($"Mismatched data sizes in Tensor.bytes: {value.Length} bytes for a tensor of {numel() * ElementSize}");
                value.CopyTo(bytes);
                InPlace.Touch(this);
            }
        }

        /// <summary>The element at a place counted in row-major order.</summary>
        public T ReadCpuValue<T>(long i) where T : unmanaged
        {
            if (i < 0 || i >= numel()) throw new IndexOutOfRangeException($"The index {i} is out of bounds for a tensor of {numel()} elements.");
            return Memory.Span<T>(start + Offset(i), 1)[0];
        }

        public float ReadCpuSingle(long i) => ReadCpuValue<float>(i);

        public double ReadCpuDouble(long i) => ReadCpuValue<double>(i);

        public int ReadCpuInt32(long i) => ReadCpuValue<int>(i);

        public long ReadCpuInt64(long i) => ReadCpuValue<long>(i);

        public short ReadCpuInt16(long i) => ReadCpuValue<short>(i);

        public byte ReadCpuByte(long i) => ReadCpuValue<byte>(i);

        public sbyte ReadCpuSByte(long i) => ReadCpuValue<sbyte>(i);

        public bool ReadCpuBool(long i) => ReadCpuValue<bool>(i);

        public Scalar ToScalar()
        {
            if (numel() != 1) throw Fail.Native($"a Tensor with {numel()} elements cannot be converted to Scalar");
            return ScalarAt(0);
        }

        /// <summary>Nested lists of numbers; a number for a tensor without dimensions.</summary>
        public object tolist() => sizes.Length == 0 ? ScalarAt(0) : unbind(0).Select(t => t.tolist()).ToList();

        internal Scalar ScalarAt(long i) => dtype switch
        {
            ScalarType.Float32 => ReadCpuValue<float>(i),
            ScalarType.Float64 => ReadCpuValue<double>(i),
            ScalarType.Int64 => ReadCpuValue<long>(i),
            ScalarType.Int32 => ReadCpuValue<int>(i),
            ScalarType.Int16 => ReadCpuValue<short>(i),
            ScalarType.Int8 => ReadCpuValue<sbyte>(i),
            ScalarType.Byte => ReadCpuValue<byte>(i),
            ScalarType.Bool => ReadCpuValue<bool>(i),
            ScalarType.ComplexFloat32 => ReadCpuValue<(float, float)>(i),
            ScalarType.ComplexFloat64 => ReadCpuValue<Complex>(i),
            _ => throw Dtype.Unsupported(dtype, "reading"),
        };

        /// <summary>Steps from the first element to the one at a row-major place.</summary>
        internal long Offset(long i)
        {
            long offset = 0;
            for (int d = sizes.Length - 1; d >= 0; d--)
            {
                offset += i % sizes[d] * strides[d];
                i /= sizes[d];
            }
            return offset;
        }
    }
}
