using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class KernelTests
{
    [Fact]
    public async Task A_command_reaches_its_handler_and_ends_well()
    {
        var result = await Run(() => Kernel.display(1));
        Assert.Equal([typeof(DisplayedValueProduced), typeof(CommandSucceeded)], result.Events.Select(e => e.GetType()));
    }

    [Fact]
    public async Task An_exception_becomes_an_event()
    {
        var result = await Run(() => throw new TimeoutException("late"));
        Assert.IsType<TimeoutException>(Assert.IsType<CommandFailed>(result.Events[^1]).Exception);
    }

    [Fact]
    public async Task The_context_follows_the_code_into_tasks_and_ends_with_the_command()
    {
        KernelInvocationContext? inTask = null, outside = KernelInvocationContext.Current;
        await Run(() => Task.Run(() => inTask = KernelInvocationContext.Current).Wait());
        Assert.NotNull(inTask);
        Assert.True(inTask.IsComplete);
        Assert.Null(outside);
    }

    [Fact]
    public async Task An_update_says_which_display_it_belongs_to()
    {
        var result = await Run(() => "a".Display("text/plain").Update("b"));
        var shown = result.Events.OfType<DisplayedValueProduced>().Single();
        var updated = result.Events.OfType<DisplayedValueUpdated>().Single();
        Assert.Equal(shown.ValueId, updated.ValueId);
        Assert.Equal("b", updated.FormattedValues.Single().Value);
    }

    [Fact]
    public async Task Text_can_be_shown_as_any_MIME_type()
    {
        var result = await Run(() => "<svg/>".DisplayAs("image/svg+xml"));
        var form = result.Events.OfType<DisplayedValueProduced>().Single().FormattedValues.Single();
        Assert.Equal(("image/svg+xml", "<svg/>"), (form.MimeType, form.Value));
    }

    [Fact]
    public async Task Scripts_and_styles_are_shown_as_HTML()
    {
        var result = await Run(() =>
        {
            Kernel.Javascript("f()");
            Kernel.CSS("b{}");
        });
        Assert.Equal(["<script type=\"text/javascript\">f()</script>", "<style>b{}</style>"],
            result.Events.OfType<DisplayedValueProduced>().Select(e => e.FormattedValues.Single().Value));
    }

    [Fact]
    public async Task Asking_for_input_says_what_to_do_instead() =>
        Assert.Contains("VS Code or Jupyter", (await Assert.ThrowsAsync<InvalidOperationException>(() => Kernel.GetInputAsync("name?"))).Message);

    private static Task<KernelCommandResult> Run(Action body) => new TestKernel(body).SendAsync(new SubmitCode("code"));

    private sealed class TestKernel(Action body) : Kernel("test"), IKernelCommandHandler<SubmitCode>
    {
        public Task HandleAsync(SubmitCode command, KernelInvocationContext context)
        {
            body();
            return Task.CompletedTask;
        }
    }
}
