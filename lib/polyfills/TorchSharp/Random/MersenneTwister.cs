namespace TorchSharp;

/// <summary>MT19937. Matsumoto and Nishimura, ACM Transactions on Modeling and Computer Simulation 8 (1998) 3.</summary>
internal sealed class MersenneTwister
{
    private const int N = 624, M = 397;

    /// <summary>Length of a saved state.</summary>
    public const int Words = N + 1;

    private readonly uint[] _state = new uint[N];
    private int _at = N;

    public void Seed(uint seed)
    {
        _state[0] = seed;
        for (uint i = 1; i < N; i++) _state[i] = (1812433253u * (_state[i - 1] ^ (_state[i - 1] >> 30))) + i;
        _at = N;
    }

    public uint Next()
    {
        if (_at == N) Twist();
        uint y = _state[_at++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >> 18);
    }

    public uint[] Save() => [.. _state, (uint)_at];

    public void Load(ReadOnlySpan<uint> words)
    {
        words[..N].CopyTo(_state);
        _at = (int)Math.Min(words[N], N);
    }

    private void Twist()
    {
        for (int i = 0; i < N; i++)
        {
            uint y = (_state[i] & 0x80000000) | (_state[(i + 1) % N] & 0x7fffffff);
            _state[i] = _state[(i + M) % N] ^ (y >> 1) ^ ((y & 1) * 0x9908b0df);
        }
        _at = 0;
    }
}
