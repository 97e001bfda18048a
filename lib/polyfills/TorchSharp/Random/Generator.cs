using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A stream of random numbers: the Mersenne Twister of PyTorch's CPU generator.</summary>
    public class Generator : IDisposable
    {
        private readonly MersenneTwister _twister = new();
        private double? _spare;
        private long _seed;

        public Generator(ulong seed = 0, Device? device = null)
        {
            InitializeDevice(device);
            manual_seed((long)seed);
        }

        /// <summary>The generator that is used where none is given.</summary>
        public static Generator Default { get; } = new(67280421310721UL);

        public nint Handle => RuntimeHelpers.GetHashCode(this);

        public Device device => CPU;

        public Generator manual_seed(long seed)
        {
            _seed = seed;
            _spare = null;
            _twister.Seed((uint)seed);
            return this;
        }

        /// <summary>Seeds from the operating system's source of randomness and returns the seed.</summary>
        public long seed()
        {
            manual_seed(Random.Shared.NextInt64());
            return _seed;
        }

        public long initial_seed() => _seed;

        /// <summary>The whole state as bytes, to be set again later.</summary>
        public Tensor get_state()
        {
            uint[] words = _twister.Save();
            byte[] bytes = [.. MemoryMarshal.AsBytes(words.AsSpan()), .. BitConverter.GetBytes(_seed), .. BitConverter.GetBytes(_spare ?? double.NaN)];
            return tensor(bytes);
        }

        public void set_state(Tensor value)
        {
            byte[] bytes = value.data<byte>().ToArray();
            if (bytes.Length != (MersenneTwister.Words * 4) + 16) throw Fail.Native($"RNG state is wrong size: {bytes.Length} bytes, expected {(MersenneTwister.Words * 4) + 16}");
            _twister.Load(MemoryMarshal.Cast<byte, uint>(bytes.AsSpan(0, MersenneTwister.Words * 4)));
            _seed = BitConverter.ToInt64(bytes, MersenneTwister.Words * 4);
            double spare = BitConverter.ToDouble(bytes, (MersenneTwister.Words * 4) + 8);
            _spare = double.IsNaN(spare) ? null : spare;
        }

        internal uint Next32() => _twister.Next();

        internal ulong Next64() => ((ulong)_twister.Next() << 32) | _twister.Next();

        /// <summary>In [0, 1), 24 bits.</summary>
        internal float NextSingle() => (Next32() & 0xFFFFFF) * (1f / 16777216f);

        /// <summary>In [0, 1), 53 bits.</summary>
        internal double NextDouble() => (Next64() & 0x1FFFFFFFFFFFFF) * (1.0 / 9007199254740992.0);

        /// <summary>Box and Muller, the second number kept for the next call.</summary>
        internal double NextNormal()
        {
            if (_spare is { } spare)
            {
                _spare = null;
                return spare;
            }
            double angle = 2 * Math.PI * NextDouble(), radius = Math.Sqrt(-2 * double.LogP1(-NextDouble()));
            _spare = radius * Math.Sin(angle);
            return radius * Math.Cos(angle);
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
        }
    }

    public static Generator manual_seed(long seed) => Generator.Default.manual_seed(seed);

    public static long seed() => Generator.Default.seed();

    public static long initial_seed() => Generator.Default.initial_seed();

    public static Tensor get_rng_state() => Generator.Default.get_state();

    public static void set_rng_state(Tensor new_state) => Generator.Default.set_state(new_state);

    /// <summary>The default generator's state and seed.</summary>
    public static class random
    {
        public static long seed() => torch.seed();

        public static long initial_seed() => torch.initial_seed();

        public static Generator manual_seed(long seed) => torch.manual_seed(seed);

        public static Tensor get_rng_state() => torch.get_rng_state();

        public static void set_rng_state(Tensor new_state) => torch.set_rng_state(new_state);
    }
}
