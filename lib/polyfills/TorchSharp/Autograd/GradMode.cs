namespace TorchSharp;

/// <summary>Whether operations are recorded on this thread. Disposing restores what was before.</summary>
internal sealed class GradMode : IDisposable
{
    [ThreadStatic]
    private static bool s_disabled;

    [ThreadStatic]
    private static bool s_inference;

    private readonly bool _disabled = s_disabled;
    private readonly bool _inference = s_inference;

    public GradMode(bool enabled, bool inference = false)
    {
        s_disabled = !enabled;
        s_inference = inference;
    }

    public static bool Enabled => !s_disabled;

    public static bool Inference => s_inference;

    public void Dispose() => (s_disabled, s_inference) = (_disabled, _inference);
}
