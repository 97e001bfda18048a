using System.Xml.Linq;
using static Cairn.Publishing.MathMl;

namespace Cairn.Publishing;

/// <summary>Matrices, cases and aligned lines: everything between \begin and \end, and bare lines parted by \\.</summary>
internal sealed partial class TexParser
{
    private XElement Environment(string name)
    {
        if (name == "array") reader.RawGroup();
        var (open, close) = EnvironmentFences(name);
        var body = Aligned(name);
        if (!reader.Take("\\end")) throw new TexException($"\\begin{{{name}}} has no \\end{{{name}}}.");
        string end = reader.RawGroup();
        if (end != name) throw new TexException($"\\begin{{{name}}} is closed by \\end{{{end}}}.");
        return open + close == "" ? body : Fenced(open, body, close);
    }

    private static (string Open, string Close) EnvironmentFences(string name) => name switch
    {
        "pmatrix" => ("(", ")"),
        "bmatrix" => ("[", "]"),
        "Bmatrix" => ("{", "}"),
        "vmatrix" => ("|", "|"),
        "Vmatrix" => ("‖", "‖"),
        "cases" => ("{", ""),
        "matrix" or "smallmatrix" or "array" or "aligned" or "align" or "align*" or "split" or "gathered" or "gather" or "gather*"
            or "equation" or "equation*" => ("", ""),
        _ => throw new TexException($"The environment {name} is not known."),
    };

    /// <summary>Rows of cells up to the end of an environment or of the formula; one lone cell is no table.</summary>
    private XElement Aligned(string name)
    {
        var rows = new List<List<XElement>> { new() { Row(Atoms()) } };
        while (true)
        {
            if (reader.Take("&")) rows[^1].Add(Row(Atoms()));
            else if (reader.Take("\\\\") || reader.Take("\\cr")) rows.Add([Row(Atoms())]);
            else break;
        }

        if (rows.Count > 1 && rows[^1] is [{ IsEmpty: true }]) rows.RemoveAt(rows.Count - 1);
        bool lone = rows.Count == 1 && rows[0].Count == 1 && !name.EndsWith("matrix", StringComparison.Ordinal);
        return lone ? rows[0][0] : Table(name, rows);
    }

    private static XElement Table(string name, List<List<XElement>> rows)
    {
        bool display = name is not ("matrix" or "array" or "smallmatrix" or "cases") && !name.EndsWith("matrix", StringComparison.Ordinal);
        var table = new XElement("mtable", rows.Select(cells => new XElement("mtr", cells.Select((cell, i) => Cell(name, cell, i)))));
        if (display) table.SetAttributeValue("displaystyle", "true");
        return table;
    }

    private static XElement Cell(string name, XElement content, int column)
    {
        var cell = new XElement("mtd", content);
        string align = name switch
        {
            "cases" => "left",
            "" or "align" or "align*" or "aligned" or "split" => column % 2 == 0 ? "right" : "left",
            _ => "center",
        };
        if (align != "center") cell.SetAttributeValue("style", $"text-align: {align}; padding-{(align == "left" && name != "cases" ? "left" : "right")}: {(name == "cases" ? "1em" : "0")}");
        return cell;
    }

    private XElement Lines()
    {
        if (!reader.Take("{")) return Argument();
        var rows = new List<XElement>();
        do rows.Add(new XElement("mtr", new XElement("mtd", Row(Atoms()))));
        while (reader.Take("\\\\"));
        if (!reader.Take("}")) throw new TexException("\\substack is not closed: '}' is missing.");
        return new XElement("mtable", rows);
    }
}
