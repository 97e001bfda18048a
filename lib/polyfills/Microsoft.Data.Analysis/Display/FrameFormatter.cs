namespace Microsoft.Data.Analysis;

/// <summary>Writes one form of a frame; kernels call it by its members' names.</summary>
internal sealed class FrameFormatter(string mimeType, Func<DataFrame, string> form)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not DataFrame frame) return false;
        writer.Write(form(frame));
        return true;
    }
}
