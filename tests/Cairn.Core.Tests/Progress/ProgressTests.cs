namespace Cairn.Core.Tests;

public class ProgressTests
{
    private sealed class Surface : IProgressSurface
    {
        public List<string> Drawn { get; } = [];

        public string? Last { get; private set; }

        public void Draw(ProgressView view) => Drawn.Add(view.Text);

        public void End(ProgressView view) => Last = view.Text;
    }

    private sealed class Clock : TimeProvider
    {
        public long Milliseconds { get; set; } = 1_000_000;

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }

    [Fact]
    public void A_bar_is_drawn_at_most_ten_times_a_second_and_always_at_the_end()
    {
        var (surface, clock) = (new Surface(), new Clock());
        var bar = new ProgressBar("sweeps", 1000, new ProgressPlace(surface, clock));
        for (int i = 1; i <= 1000; i++)
        {
            clock.Milliseconds++;
            bar.Report(i);
        }
        bar.Dispose();
        Assert.Equal(11, surface.Drawn.Count); // at the start, then at 100, 200, ... 1000 ms
        Assert.Equal("sweeps: 1000 of 1000", surface.Last);
    }

    [Fact]
    public void Bars_inside_a_bar_show_beside_it_and_go_when_they_end()
    {
        var (surface, clock) = (new Surface(), new Clock());
        var place = new ProgressPlace(surface, clock);
        var outer = new ProgressBar("temperatures", 3, place);
        var inner = new ProgressBar("sweeps", 50, place);
        clock.Milliseconds += 200;
        inner.Report(20);
        inner.Dispose();
        clock.Milliseconds += 200;
        outer.Report(1);
        outer.Dispose();
        Assert.Equal(["temperatures: 0 of 3", "temperatures: 0 of 3 · sweeps: 20 of 50", "temperatures: 1 of 3"], surface.Drawn);
        Assert.Equal("temperatures: 1 of 3", surface.Last);
    }

    [Fact]
    public void An_inner_bar_that_was_never_ended_ends_with_the_outer_one()
    {
        var surface = new Surface();
        var place = new ProgressPlace(surface, new Clock());
        var outer = new ProgressBar("outer", 1, place);
        var inner = new ProgressBar("inner", 1, place);
        outer.Dispose();
        inner.Report(1);
        inner.Dispose();
        Assert.Equal("outer: 0 of 1", surface.Last);
        Assert.True(place.Ended);
    }

    [Fact]
    public void Several_threads_may_report()
    {
        var surface = new Surface();
        using (var bar = new ProgressBar("rows", 1000, new ProgressPlace(surface, new Clock())))
        {
            long done = 0;
            Parallel.For(0, 1000, _ => bar.Report(Interlocked.Increment(ref done)));
            bar.Report(1000);
        }
        Assert.Equal("rows: 1000 of 1000", surface.Last);
    }

    [Fact]
    public void A_terminal_line_is_redrawn_in_place_and_cleared()
    {
        var writer = new StringWriter();
        var surface = new TerminalSurface(writer, isTerminal: true, columns: 80);
        surface.Draw(new([("a", 12, 24)]));
        surface.End(new([("a", 24, 24)]));
        Assert.StartsWith("\r[############............] a: 12 of 24\r    ", writer.ToString());
        Assert.EndsWith(" \r", writer.ToString());
    }

    [Fact]
    public void Nothing_is_written_where_there_is_no_terminal()
    {
        var writer = new StringWriter();
        var surface = new TerminalSurface(writer, isTerminal: false, columns: 80);
        surface.Draw(new([("a", 1, 2)]));
        surface.End(new([("a", 2, 2)]));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void Over_gives_all_items_of_a_list_and_of_a_sequence_of_unknown_length()
    {
        Assert.Equal([1, 2, 3], Progress.Over([1, 2, 3], "numbers"));
        Assert.Equal([0, 1, 4], Progress.Over(Enumerable.Range(0, 3).Where(i => i < 9).Select(i => i * i), "squares"));
        Assert.Empty(Progress.Over(Array.Empty<int>(), "nothing"));
    }

    [Fact]
    public void A_bar_needs_a_step() =>
        Assert.Contains("'sweeps' needs at least 1 step", Assert.Throws<ArgumentOutOfRangeException>(() => Progress.Start("sweeps", 0)).Message);

    [Fact]
    public void The_html_of_a_bar_is_a_progress_element_with_invariant_numbers()
    {
        using var german = new Culture("de-DE");
        Assert.Contains("<progress value=\"12000\" max=\"24000\"></progress> 12000 of 24000", Shown.As(new ProgressView([("a", 12000, 24000)]), "text/html"));
    }
}
