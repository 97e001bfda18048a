namespace Cairn.Core;

/// <summary>Bars in a cell's output, updated in place.</summary>
internal sealed class NotebookSurface : IProgressSurface
{
    private DisplayHandle? shown;

    public void Draw(ProgressView view)
    {
        if (shown is null) shown = Display.Show(view);
        else shown.Update(view);
    }

    public void End(ProgressView view) => Draw(view);
}
