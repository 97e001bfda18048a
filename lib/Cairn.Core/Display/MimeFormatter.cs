namespace Cairn.Core;

/// <summary>Writes one form of a shown value; kernels call it by its members' names.</summary>
internal sealed class MimeFormatter(string mimeType, Func<IShown, string?> form)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IShown shown || form(shown) is not { } text) return false;
        writer.Write(text);
        return true;
    }
}
