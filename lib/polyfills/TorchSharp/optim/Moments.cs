using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimizer remembers of a parameter.</summary>
internal sealed class Moments
{
    public long Step;
    public Tensor? First;
    public Tensor? Second;
    public Tensor? Largest;
}
