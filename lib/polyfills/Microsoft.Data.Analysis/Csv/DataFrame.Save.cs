using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Writes a CSV file.</summary>
    /// <param name="dataFrame">What to write.</param>
    /// <param name="path">The file, made anew.</param>
    /// <param name="separator">Between fields.</param>
    /// <param name="header">Whether the first line holds the names.</param>
    /// <param name="encoding">Null for ASCII, in which ä becomes ?: pass <see cref="Encoding.UTF8"/>.</param>
    /// <param name="cultureInfo">Of numbers and dates, null for the current one.</param>
    /// <exception cref="ArgumentException">The culture's decimal separator is the separator of fields.</exception>
    public static void SaveCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null)
    {
        CsvSaving.Check(dataFrame, separator, cultureInfo ?? CultureInfo.CurrentCulture);
        using var file = new FileStream(path, FileMode.Create);
        SaveCsv(dataFrame, file, separator, header, encoding, cultureInfo);
    }

    /// <summary>Writes CSV to a stream, which stays open.</summary>
    /// <inheritdoc cref="SaveCsv(DataFrame, string, char, bool, Encoding, CultureInfo)"/>
    public static void SaveCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null)
    {
        var culture = cultureInfo ?? CultureInfo.CurrentCulture;
        CsvSaving.Check(dataFrame, separator, culture);
        using var writer = new StreamWriter(csvStream, encoding ?? Encoding.ASCII, leaveOpen: true);
        CsvSaving.Save(dataFrame, writer, separator, header, culture);
    }
}
