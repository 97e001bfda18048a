using Cairn.Notebooks;
using Microsoft.Playwright;

namespace Cairn.Publishing.Tests;

/// <summary>Week 1's page in headless Chromium, with scripts and without, never with the network.</summary>
public sealed class BrowserTests : IDisposable
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string Root = FindRoot();
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-browser").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_figure_is_visible_and_not_blank_with_scripts_on_and_off(bool scripts)
    {
        await OpenAsync(scripts, PageFolder.InstalledPlotly(Root), async page =>
        {
            bool live = scripts && PageFolder.InstalledPlotly(Root) is not null;
            var figures = await page.Locator("figure.figure").AllAsync();
            Assert.NotEmpty(figures);
            if (live) await Assertions.Expect(page.Locator("figure.is-live .js-plotly-plot")).ToHaveCountAsync(figures.Count, new() { Timeout = 60_000 });
            foreach (var figure in figures) await AssertSeenAsync(figure.Locator(live ? ".live" : ".still"));
        });
    }

    [Fact]
    public async Task Without_a_copy_of_plotly_and_without_network_the_pictures_stay()
    {
        await OpenAsync(true, null, async page =>
        {
            await page.WaitForFunctionAsync("() => !document.querySelector('head script[src]')");
            foreach (var figure in await page.Locator("figure.figure").AllAsync()) await AssertSeenAsync(figure.Locator(".still"));
        });
    }

    [Fact]
    public async Task On_a_phone_the_page_is_no_wider_than_the_screen()
    {
        await OpenAsync(true, null, async page =>
        {
            await page.SetViewportSizeAsync(390, 844);
            Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 390);
        });
    }

    private static async Task AssertSeenAsync(ILocator element)
    {
        Assert.True(await element.IsVisibleAsync());
        var box = await element.BoundingBoxAsync();
        Assert.True(box is { Width: > 100, Height: > 60 });
        Assert.InRange(PngColours.Count(await element.ScreenshotAsync()), 4, int.MaxValue);
    }

    private async Task OpenAsync(bool scripts, string? plotly, Func<IPage, Task> look)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"{Chromium} is missing: apt-get install chromium");
        var unit = Catalogue.Load(Root).Get("week-01");
        string path = new PageFolder(folder, plotly).Write(Notebook.Load(unit.Path), "week-01", unit.Path);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        var context = await browser.NewContextAsync(new() { JavaScriptEnabled = scripts, ViewportSize = new() { Width = 1200, Height = 900 } });
        await context.RouteAsync(url => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal), route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.GotoAsync("file://" + path);
        await look(page);
    }

    private static string FindRoot()
    {
        var found = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(found!.FullName, "notebooks.sln"))) found = found.Parent;
        return found.FullName;
    }
}
