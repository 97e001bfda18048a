namespace Cairn.Figures.Text;

/// <summary>Breaks plain text into lines of a given width.</summary>
internal static class TextWrap
{
    internal static List<string> Lines(string text, double width, double size)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && TextMetrics.MarkedWidth(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }
}
