namespace Cairn.Notebooks.Tests.Model;

public class ModelSaveTests
{
    [Fact]
    public void Saving_leaves_no_other_file_behind()
    {
        string folder = Samples.TempFolder();
        Notebook.Load(Samples.PathOf("jupyter.ipynb")).Save(Path.Combine(folder, "a.ipynb"));
        Assert.Equal(["a.ipynb"], Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)));
    }

    [Fact]
    public void A_save_that_fails_leaves_nothing_behind_and_the_target_as_it_was()
    {
        string folder = Samples.TempFolder();
        string target = Path.Combine(folder, "taken.ipynb");
        Directory.CreateDirectory(Path.Combine(target, "inside")); // a folder in the way: the last step, the rename, fails
        Assert.ThrowsAny<Exception>(() => Notebook.Empty().Save(target));
        Assert.Equal(["taken.ipynb"], Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)));
        Assert.True(Directory.Exists(Path.Combine(target, "inside")));
    }

    [Fact, System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Saving_through_a_link_keeps_the_link_and_the_access_rights()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links and modes are those of Unix");
        string folder = Samples.TempFolder();
        string file = Path.Combine(folder, "file.ipynb"), link = Path.Combine(folder, "link.ipynb");
        File.WriteAllText(file, "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        File.CreateSymbolicLink(link, file);
        Notebook.Empty().Save(link);
        Assert.Equal(file, File.ResolveLinkTarget(link, true)!.FullName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(file));
        Assert.Empty(Notebook.Load(file).Cells);
    }
}
