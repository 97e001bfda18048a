namespace Cairn.Core;

/// <summary>A public data set and whether the reader has it.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Html, ShownFormatters.Text])]
public sealed class DataSet : IShown
{
    private readonly string? found;

    internal DataSet(DataSetEntry entry, string? found, string sentence) => (Entry, this.found, Text) = (entry, found, sentence);

    /// <summary>The name by which it was asked for.</summary>
    public string Name => Entry.Name;

    /// <summary>Whether it is in the reader's folder.</summary>
    public bool IsHere => found is not null;

    /// <summary>The file or folder.</summary>
    /// <exception cref="FileNotFoundException">It is not here; the message is <see cref="Text"/>.</exception>
    public string Path => found ?? throw new FileNotFoundException(Text);

    /// <summary>One sentence: what it is and, where it is missing, where it is published and what is used instead. It names no folder of this machine.</summary>
    public string Text { get; }

    /// <summary>What it holds: <c>40,000 time bins × 15 neurons</c>.</summary>
    public string What => Entry.What;

    /// <summary>Where it is published, and under which licence.</summary>
    public string Published => Entry.Published;

    string IShown.Html => Html.Line("data", Html.Text(Text));

    internal DataSetEntry Entry { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
