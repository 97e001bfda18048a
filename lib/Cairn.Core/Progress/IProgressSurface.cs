namespace Cairn.Core;

/// <summary>Where bars are drawn.</summary>
internal interface IProgressSurface
{
    void Draw(ProgressView view);

    void End(ProgressView view);
}
