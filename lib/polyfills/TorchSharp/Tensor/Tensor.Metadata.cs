using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public ScalarType dtype { get; private set; }

        public Device device => CPU;

        public DeviceType device_type => DeviceType.CPU;

        public int device_index => -1;

        /// <summary>A copy of the sizes of the dimensions.</summary>
        public long[] shape
        {
            get
            {
                _ = Memory;
                return (long[])sizes.Clone();
            }
        }

        public long ndim => sizes.Length;

        public long Dimensions => sizes.Length;

        public long dim() => sizes.Length;

        public long size(int dim) => sizes[Fail.Dim(dim, sizes.Length)];

        public long[] size() => shape;

        public long numel() => Geometry.Count(sizes);

        public long NumberOfElements => numel();

        /// <summary>Steps, in elements, from one index to the next along each dimension.</summary>
        public long[] stride() => (long[])strides.Clone();

        public long stride(int dim) => strides[Fail.Dim(dim, sizes.Length)];

        public long storage_offset() => start;

        public long ElementSize => Dtype.Size(dtype);

        public long element_size() => ElementSize;

        public bool is_contiguous() => Geometry.IsContiguous(sizes, strides);

        public bool is_floating_point() => Dtype.IsFloat(dtype);

        public bool is_integral() => Dtype.IsIntegral(dtype);

        public bool is_complex() => Dtype.IsComplex(dtype);

        public bool is_cpu() => true;

        public bool is_cuda => false;

        public bool is_meta => false;

        public bool is_sparse => false;

        public bool is_pinned() => false;

        public Tensor pin_memory() => alias();

        public string? name { get; set; }

        public Tensor cpu() => alias();

        public Tensor cuda(Device? device = null, bool non_blocking = false) => throw new InvalidOperationException(HowToSwitch);

        public override bool Equals(object? obj) => obj is Tensor other && Equals(other);

        /// <summary>Whether shape and all values agree (torch.equal).</summary>
        public bool Equals(Tensor target) => target is not null && sizes.AsSpan().SequenceEqual(target.sizes) && eq(target).all().item<bool>();

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
    }

    public static bool is_floating_point(ScalarType type) => Dtype.IsFloat(type);

    public static bool is_floating_point(Tensor input) => input.is_floating_point();

    public static bool is_integral(ScalarType type) => Dtype.IsIntegral(type);

    public static bool is_integral(Tensor t) => t.is_integral();

    public static bool is_complex(ScalarType type) => Dtype.IsComplex(type);

    public static bool is_complex(Tensor input) => input.is_complex();

    public static long numel(Tensor input) => input.numel();

    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => Dtype.Promote(type1, type2);

    /// <summary>The type of an operation between two tensors: one without dimensions counts less than one with.</summary>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2)
    {
        if (tensor1.dtype == tensor2.dtype) return tensor1.dtype;
        bool zero1 = tensor1.sizes.Length == 0, zero2 = tensor2.sizes.Length == 0;
        int c1 = Dtype.Category(tensor1.dtype), c2 = Dtype.Category(tensor2.dtype);
        if (zero1 == zero2 || (zero1 ? c1 > c2 : c2 > c1)) return Dtype.Promote(tensor1.dtype, tensor2.dtype);
        return zero1 ? tensor2.dtype : tensor1.dtype;
    }

    public static bool can_cast(ScalarType from, ScalarType to) => Dtype.Category(from) <= Dtype.Category(to);
}
