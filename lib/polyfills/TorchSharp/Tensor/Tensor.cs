using System.Runtime.CompilerServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A strided view of shared memory with an element type and, where gradients flow, a place in the graph.</summary>
    /// <remarks>Most operations return a new tensor; methods whose name ends in an underscore write in place and return the same object.</remarks>
    public partial class Tensor : IDisposable
    {
        internal long[] sizes;
        internal long[] strides;
        internal long start;                // elements from the beginning of the storage
        internal AutogradMeta? meta;
        internal DisposeScope? scope;
        private Storage? _storage;

        /// <summary>Takes over one reference to the storage.</summary>
        internal Tensor(Storage storage, ScalarType type, long[] sizes, long[] strides, long start, bool register = true)
        {
            (_storage, dtype, this.sizes, this.strides, this.start) = (storage, type, sizes, strides, start);
            if (register) DisposeScope.Register(this);
        }

        internal Storage Memory => _storage ?? throw new InvalidOperationException("Tensor invalid -- empty handle.");

        /// <summary>New contiguous memory; its content is whatever was there unless zero is asked for.</summary>
        internal static Tensor New(long[] sizes, ScalarType type, bool zero = false)
        {
            long bytes = checked(Geometry.Count(sizes) * Dtype.Size(type));
            return new Tensor(Storage.Allocate(bytes, zero), type, sizes, Geometry.Contiguous(sizes), 0);
        }

        /// <summary>The same elements in another geometry, outside of the graph.</summary>
        internal Tensor Restride(long[] sizes, long[] strides, long start) =>
            new(Memory.Share(), dtype, sizes, strides, start);

        /// <summary>The same tensor, graph included, under a handle that no scope disposes.</summary>
        internal Tensor Hold() => new(Memory.Share(), dtype, sizes, strides, start, register: false) { meta = meta };

        /// <summary>The same tensor, graph included, under a new public handle.</summary>
        public Tensor alias() => new(Memory.Share(), dtype, sizes, strides, start) { meta = meta };

        /// <summary>All elements of a contiguous tensor.</summary>
        internal Span<T> Span<T>() where T : unmanaged => Memory.Span<T>(start, Geometry.Count(sizes));

        /// <summary>Makes this handle the owner of another one's memory and graph; the other becomes invalid.</summary>
        internal void TakeOver(Tensor other)
        {
            (_storage, other._storage) = (other.Memory, null);
            (meta, start) = (other.meta, other.start);
            other.scope?.MarkAsDisposed(other);
        }

        /// <summary>Replaces memory and geometry in place (set_, Parameter conversions).</summary>
        internal void Replace(Tensor other)
        {
            var shared = other.Memory.Share();
            _storage?.Release();
            (_storage, dtype, sizes, strides, start) = (shared, other.dtype, other.sizes, other.strides, other.start);
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            var storage = Interlocked.Exchange(ref _storage, null);
            if (storage is null) return;
            storage.Release();
            scope?.MarkAsDisposed(this);
            scope = null;
        }

        public bool IsInvalid => _storage is null;

        public nint Handle => _storage is null ? 0 : RuntimeHelpers.GetHashCode(this);

        public Tensor MoveToOuterDisposeScope()
        {
            scope?.MoveToOuter(this);
            return this;
        }

        public Tensor DetachFromDisposeScope()
        {
            scope?.Detach(this);
            return this;
        }

        [Obsolete("Use DetachFromDisposeScope")]
        public Tensor DetatchFromDisposeScope() => DetachFromDisposeScope();

        public Tensor MoveToOtherDisposeScope(Tensor other) => MoveToOtherDisposeScope(other.scope);

        public Tensor MoveToOtherDisposeScope(DisposeScope? other)
        {
            if (scope is null) other?.Attach(this);
            else scope.MoveToOther(other, this);
            return this;
        }
    }
}
