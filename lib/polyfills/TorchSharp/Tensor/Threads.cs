namespace TorchSharp;

/// <summary>How many threads a kernel may use.</summary>
internal static class Threads
{
    public static int Count { get; set; } = Environment.ProcessorCount;
}

public static partial class torch
{
    public static int get_num_threads() => Threads.Count;

    /// <param name="num">From 1. Results of a seeded run repeat bit for bit at one number of threads.</param>
    public static void set_num_threads(int num) =>
        Threads.Count = num >= 1 ? num : throw Fail.Native($"set_num_threads expects a positive integer, not {num}");
}
