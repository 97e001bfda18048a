namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Converts the element type; a copy unless it is already right.</summary>
        public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            var result = dtype == type ? (copy ? clone() : alias()) : Converted(type);
            if (disposeAfter) Dispose();
            return result;
        }

        private Tensor Converted(ScalarType type)
        {
            var from = dtype;
            return Graph.Track(Raw(type), "ToCopyBackward0", [this], [], (_, g) => [g.to_type(from)]);
        }

        public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to_type(type, copy, disposeAfter, non_blocking);

        public Tensor to(ScalarType type, Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            InitializeDevice(device);
            return to_type(type, copy, disposeAfter, non_blocking);
        }

        public Tensor to(DeviceType deviceType, int deviceIndex = -1, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            InitializeDeviceType(deviceType);
            return to_type(dtype, copy, disposeAfter, non_blocking);
        }

        public Tensor to(string device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => to(new Device(device), copy, disposeAfter, non_blocking);

        public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false)
        {
            InitializeDevice(device);
            return to_type(dtype, copy, disposeAfter, non_blocking);
        }

        public Tensor to(Tensor other, bool non_blocking = false) => to_type(other.dtype);

        public Tensor type(ScalarType dtype) => to_type(dtype);

        public Tensor type(Func<Tensor, Tensor> typeFunc) => typeFunc(this);

        public Tensor type_as(Tensor tensor) => to_type(tensor.dtype);

        public Tensor @float() => to_type(ScalarType.Float32);

        public Tensor @double() => to_type(ScalarType.Float64);

        public Tensor @int() => to_type(ScalarType.Int32);

        public Tensor @long() => to_type(ScalarType.Int64);

        public Tensor @short() => to_type(ScalarType.Int16);

        public Tensor @byte() => to_type(ScalarType.Byte);

        public Tensor @char() => to_type(ScalarType.Int8);

        public Tensor @bool() => to_type(ScalarType.Bool);

        public Tensor cfloat() => to_type(ScalarType.ComplexFloat32);

        public Tensor cdouble() => to_type(ScalarType.ComplexFloat64);

        public Tensor half() => to_type(ScalarType.Float16);

        public Tensor bfloat16() => to_type(ScalarType.BFloat16);

        /// <summary>A copy in memory of its own.</summary>
        public Tensor clone()
        {
            var result = New(sizes, dtype);
            CopyKernel.Run(this, result);
            return Graph.Track(result, "CloneBackward0", [this], [], static (_, g) => [g]);
        }

        /// <summary>Itself if its elements lie one after another, else a copy where they do.</summary>
        public Tensor contiguous() => is_contiguous() ? alias() : clone();

        /// <summary>Overwrites the values with those of another tensor, converted and broadcast.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => InPlace.Copy(this, source);

        public Tensor set_(Tensor source)
        {
            Replace(source);
            return this;
        }
    }

    public static Tensor clone(Tensor input) => input.clone();
}
