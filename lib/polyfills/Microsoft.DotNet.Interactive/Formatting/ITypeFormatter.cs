namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes values of a type in the form of one MIME type.</summary>
public interface ITypeFormatter
{
    /// <summary>The form that it writes.</summary>
    string MimeType { get; }

    /// <summary>The type, base type, interface or open generic type of the values that it takes.</summary>
    Type Type { get; }

    /// <summary>Writes the value, or returns false to leave it to the next formatter.</summary>
    bool Format(object instance, FormatContext context);
}
