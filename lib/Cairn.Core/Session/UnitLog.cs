namespace Cairn.Core;

/// <summary>The results of the unit that runs; a cell that runs again replaces its own.</summary>
internal static class UnitLog
{
    private static readonly Lock Gate = new();
    private static readonly List<Result> Results = [];

    public static void Clear()
    {
        lock (Gate) Results.Clear();
    }

    public static void Add(Result result)
    {
        lock (Gate)
        {
            int at = Results.FindIndex(r => r.Name == result.Name && r.GetType() == result.GetType());
            if (at < 0) Results.Add(result);
            else Results[at] = result;
        }
    }

    public static IReadOnlyList<Result> All()
    {
        lock (Gate) return [.. Results];
    }

    public static ResultTable TableOf<T>(string title) where T : Result
    {
        var results = All().OfType<T>().ToList();
        return new($"{title} of {Unit.Id}: {SummaryText.Of(results)}", results);
    }
}
