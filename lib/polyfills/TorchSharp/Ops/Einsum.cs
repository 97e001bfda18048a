namespace TorchSharp;

public static partial class torch
{
    /// <summary>Sums of products in Einstein's notation, such as "bij,bjk->bik"; "..." stands for further dimensions of one operand list.</summary>
    public static Tensor einsum(string equation, params Tensor[] tensors)
    {
        string[] sides = equation.Replace(" ", "").Split("->");
        string[] inputs = sides[0].Split(',');
        if (inputs.Length != tensors.Length) throw Fail.Native($"einsum(): the equation '{equation}' has {inputs.Length} operands, but {tensors.Length} were given");
        int free = inputs.Zip(tensors, (s, t) => s.Contains("...") ? t.sizes.Length - (s.Length - 3) : 0).Max();
        inputs = [.. inputs.Zip(tensors, (s, t) => Einsum.Expand(s, t))];
        string output = sides.Length > 1 ? sides[1].Replace("...", Einsum.Free(free)) : Einsum.Implicit(inputs, free);
        return Einsum.Run(inputs, output, tensors);
    }
}

/// <summary>Contracts operands pairwise from the left, each pair as one batched matrix product.</summary>
internal static class Einsum
{
    /// <summary>Names for the dimensions of an ellipsis; aligned at the end as in broadcasting.</summary>
    public static string Free(int count) => new([.. Enumerable.Range(0, count).Select(i => (char)(0x2460 + count - 1 - i))]);

    public static string Expand(string labels, torch.Tensor t)
    {
        labels = labels.Replace("...", labels.Contains("...") ? Free(t.sizes.Length - (labels.Length - 3)) : "");
        return labels.Length == t.sizes.Length ? labels
            : throw Fail.Native($"einsum(): the number of subscripts in the equation ({labels.Length}) does not match the number of dimensions ({t.sizes.Length}) for an operand of shape {Fail.Show(t.sizes)}");
    }

    public static string Implicit(string[] inputs, int free)
    {
        var counts = string.Concat(inputs).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        return Free(free) + new string([.. counts.Where(c => c.Value == 1 && char.IsLetter(c.Key)).Select(c => c.Key).Order()]);
    }

    public static torch.Tensor Run(string[] inputs, string output, torch.Tensor[] tensors)
    {
        var (labels, value) = Diagonals(inputs[0], tensors[0]);
        for (int i = 1; i < tensors.Length; i++)
        {
            string later = output + string.Concat(inputs.Skip(i + 1));
            var (next, t) = Diagonals(inputs[i], tensors[i]);
            (labels, value) = Contract(labels, value, next, t, later);
        }
        (labels, value) = SumAway(labels, value, output);
        foreach (char c in output)
            if (!labels.Contains(c)) throw Fail.Native($"einsum(): output subscript {c} does not appear in the equation for any input operand");
        return value.permute([.. output.Select(c => (long)labels.IndexOf(c))]);
    }

    /// <summary>A label twice in one operand means its diagonal.</summary>
    private static (string, torch.Tensor) Diagonals(string labels, torch.Tensor t)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            int j = labels.IndexOf(labels[i], i + 1);
            if (j < 0) continue;
            t = t.diagonal(0, i, j);
            labels = labels.Remove(j, 1).Remove(i, 1) + labels[i];
            i = -1;
        }
        return (labels, t);
    }

    private static (string, torch.Tensor) SumAway(string labels, torch.Tensor t, string keep)
    {
        long[] gone = [.. Enumerable.Range(0, labels.Length).Where(i => !keep.Contains(labels[i])).Select(i => (long)i)];
        return gone.Length == 0 ? (labels, t) : (new string([.. labels.Where(c => keep.Contains(c))]), t.sum(gone));
    }

    private static (string, torch.Tensor) Contract(string la, torch.Tensor a, string lb, torch.Tensor b, string later)
    {
        (la, a) = SumAway(la, a, lb + later);
        (lb, b) = SumAway(lb, b, la + later);
        string batch = new([.. la.Where(c => lb.Contains(c) && later.Contains(c))]), inner = new([.. la.Where(c => lb.Contains(c) && !later.Contains(c))]);
        string left = new([.. la.Where(c => !lb.Contains(c))]), right = new([.. lb.Where(c => !la.Contains(c))]);
        var size = new Dictionary<char, long>();
        for (int i = 0; i < la.Length; i++) size[la[i]] = a.sizes[i];
        for (int i = 0; i < lb.Length; i++) size[lb[i]] = Agreed(lb[i], size.GetValueOrDefault(lb[i], 1), b.sizes[i]);
        var x = Arrange(la, a, batch + left + inner, size).reshape(Count(batch, size), Count(left, size), Count(inner, size));
        var y = Arrange(lb, b, batch + inner + right, size).reshape(Count(batch, size), Count(inner, size), Count(right, size));
        return (batch + left + right, x.bmm(y).view([.. (batch + left + right).Select(c => size[c])]));
    }

    private static long Agreed(char label, long a, long b) => a == b || b == 1 ? a : a == 1 ? b
        : throw Fail.Native($"einsum(): subscript {label} has size {b} for an operand which does not broadcast with previously seen size {a}");

    private static torch.Tensor Arrange(string labels, torch.Tensor t, string order, Dictionary<char, long> size) =>
        t.permute([.. order.Select(c => (long)labels.IndexOf(c))]).expand([.. order.Select(c => size[c])]);

    private static long Count(string labels, Dictionary<char, long> size) => labels.Aggregate(1L, (n, c) => n * size[c]);
}
