using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Reads a CSV file. Types that are not given are guessed from the first lines: whole numbers become Single, so give <paramref name="dataTypes"/>.</summary>
    /// <param name="filename">The file; the package opens it for reading and writing.</param>
    /// <param name="separator">Between fields.</param>
    /// <param name="header">Whether the first line holds names.</param>
    /// <param name="columnNames">Names in place of the header's.</param>
    /// <param name="dataTypes">A type for each column.</param>
    /// <param name="numRows">Rows to read, -1 for all.</param>
    /// <param name="guessRows">Lines to guess from, the header one of them.</param>
    /// <param name="addIndexColumn">Whether "IndexColumn" of row numbers comes first.</param>
    /// <param name="encoding">Null for UTF-8.</param>
    /// <param name="renameDuplicatedColumns">Whether a second a becomes a.1; without it it throws.</param>
    /// <param name="cultureInfo">Of numbers and dates, null for the current one; guessing is always in the current one.</param>
    /// <exception cref="FormatException">A field is no value of its column's type, or one of the guessed lines has too few fields; row and column are named.</exception>
    /// <exception cref="ArgumentException">A row has more fields than there are columns.</exception>
    public static DataFrame LoadCsv(string filename, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, int numRows = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null)
    {
        using var file = new FileStream(filename, FileMode.Open);
        return LoadCsv(file, separator, header, columnNames, dataTypes, numRows, guessRows, addIndexColumn, encoding, renameDuplicatedColumns, cultureInfo);
    }

    /// <summary>Reads a CSV from a stream, which must be able to seek (the package reads it twice) and stays open.</summary>
    /// <inheritdoc cref="LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool, CultureInfo)"/>
    public static DataFrame LoadCsv(Stream csvStream, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        ArgumentNullException.ThrowIfNull(csvStream);
        if (!csvStream.CanSeek) throw new NotSupportedException("LoadCsv takes a stream that can seek. Copy this one into a MemoryStream first.");
        using var reader = new StreamReader(csvStream, encoding ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        return CsvLoading.Load(reader, new CsvOptions
        {
            Separator = separator,
            Header = header,
            ColumnNames = columnNames,
            DataTypes = dataTypes,
            RowsToRead = numberOfRowsToRead,
            GuessRows = guessRows,
            AddIndexColumn = addIndexColumn,
            RenameDuplicates = renameDuplicatedColumns,
            Culture = cultureInfo ?? CultureInfo.CurrentCulture,
            Guess = guessTypeFunction,
        });
    }

    /// <summary>Reads CSV text.</summary>
    /// <inheritdoc cref="LoadCsv(string, char, bool, string[], Type[], int, int, bool, Encoding, bool, CultureInfo)"/>
    public static DataFrame LoadCsvFromString(string csvString, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(csvString));
        return LoadCsv(bytes, separator, header, columnNames, dataTypes, numberOfRowsToRead, guessRows, addIndexColumn, Encoding.UTF8, renameDuplicatedColumns, cultureInfo, guessTypeFunction);
    }
}
