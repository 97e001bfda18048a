using System.Globalization;

namespace Cairn.Benchmarks.Torch;

/// <summary>We and the peer in turn, so that a busy minute of the machine meets both; a table of the median of (their time / ours).</summary>
internal static class Comparison
{
    public static void Run(IReadOnlyList<TorchCase> cases, Peer peer, int rounds)
    {
        var names = cases.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var pairs = names.ToDictionary(name => name, _ => new List<(double Ours, double Theirs)>(), StringComparer.Ordinal);
        for (int round = 0; round < rounds; round++)
        {
            var ours = round % 2 == 0 ? Measure(cases) : null;
            var theirs = peer.Run(names);
            ours ??= Measure(cases);
            foreach (string name in names.Where(theirs.ContainsKey))
                pairs[name].Add((ours[name], theirs[name]));
        }
        Print(cases, pairs);
    }

    private static Dictionary<string, double> Measure(IEnumerable<TorchCase> cases) => cases.ToDictionary(c => c.Name, TorchSuite.Milliseconds, StringComparer.Ordinal);

    private static void Print(IEnumerable<TorchCase> cases, Dictionary<string, List<(double Ours, double Theirs)>> pairs)
    {
        Console.WriteLine("| case | ours, ms | PyTorch, ms | median of their time / ours |\n|---|---:|---:|---:|");
        double logs = 0;
        int count = 0;
        foreach (var list in cases.Select(c => c.Name).Where(name => pairs[name].Count > 0).Select(name => (Name: name, Pairs: pairs[name])))
        {
            double ratio = Median(list.Pairs.Select(p => p.Theirs / p.Ours));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {list.Name} | {list.Pairs.Min(p => p.Ours):F4} | {list.Pairs.Min(p => p.Theirs):F4} | {ratio:F2} |"));
            logs += Math.Log(ratio);
            count++;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| geometric mean | | | {Math.Exp(logs / count):F2} |"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
