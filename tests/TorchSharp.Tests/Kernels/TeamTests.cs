namespace TorchSharp.Kernels.Tests;

public sealed unsafe class TeamTests
{
    [Theory, InlineData(1, 5), InlineData(2, 1), InlineData(2, 64), InlineData(4, 1000)]
    public void Every_part_runs_exactly_once(int threads, int parts)
    {
        var counts = new int[parts];
        for (int repeat = 0; repeat < 200; repeat++)
            fixed (int* c = counts)
                Team.Run(&Count, c, parts, threads);
        Assert.All(counts, n => Assert.Equal(200, n));
    }

    [Fact]
    public void Many_callers_at_once_all_get_their_own_work_done()
    {
        var sums = new int[4];
        var callers = Enumerable.Range(0, 4).Select(i => new Thread(() => sums[i] = Sum(300))).ToList();
        callers.ForEach(t => t.Start());
        callers.ForEach(t => t.Join());
        Assert.All(sums, sum => Assert.Equal(300 * 32, sum));
    }

    [Fact]
    public void A_part_that_throws_is_reported_to_the_caller_and_the_team_works_on()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Team.Run(&Fail, null, 8, 2));
        Assert.Equal("part 3", error.Message);
        Every_part_runs_exactly_once(2, 8);
    }

    [Fact]
    public void Workers_that_have_gone_to_sleep_wake_up_again()
    {
        for (int i = 0; i < 5; i++)
        {
            Thread.Sleep(5); // longer than a worker's patience of 0.1 ms
            Every_part_runs_exactly_once(3, 7);
        }
    }

    private static int Sum(int repeats)
    {
        var counts = new int[32];
        for (int repeat = 0; repeat < repeats; repeat++)
            fixed (int* c = counts)
                Team.Run(&Count, c, counts.Length, 2);
        return counts.Sum();
    }

    private static void Count(void* state, int part) => Interlocked.Increment(ref ((int*)state)[part]);

    private static void Fail(void* state, int part)
    {
        if (part == 3)
            throw new InvalidOperationException("part 3");
    }
}
