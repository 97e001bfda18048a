using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <content>What every cell can call by its bare name.</content>
[SuppressMessage("Style", "IDE1006", Justification = "The names of the package.")]
public abstract partial class Kernel
{
    /// <summary>The kernel that runs the calling code, or null.</summary>
    public static Kernel? Current => KernelInvocationContext.Current?.HandlingKernel;

    /// <summary>Shows a value in the given forms, or in those that its type prefers.</summary>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>A text as HTML, to be shown or put into other HTML unchanged.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds a style sheet to the page.</summary>
    public static void CSS(string content) => $"<style>{content}</style>".DisplayAs(HtmlFormatter.MimeType);

    /// <summary>Runs a script in the page.</summary>
    public static void Javascript(string scriptContent) =>
        $"<script type=\"text/javascript\">{scriptContent}</script>".DisplayAs(HtmlFormatter.MimeType);

    /// <summary>Asks the reader for a line.</summary>
    /// <exception cref="InvalidOperationException">The session has no way to ask.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string inputName = "") => throw NoInput(prompt);

    /// <summary>Asks the reader for a password.</summary>
    /// <exception cref="InvalidOperationException">The session has no way to ask.</exception>
    public static Task<string> GetPasswordAsync(string prompt = "", string inputName = "") => throw NoInput(prompt);

    private static InvalidOperationException NoInput(string prompt) =>
        new($"This session cannot ask its reader for input (\"{prompt}\"). Run the notebook in VS Code or Jupyter, or set the value in the cell.");
}
