namespace Cairn.Core.Tests;

public class DataSetsTests
{
    private static T With<T>(string? folder, Func<T> read)
    {
        string? before = Environment.GetEnvironmentVariable(DataSets.Variable);
        Environment.SetEnvironmentVariable(DataSets.Variable, folder);
        try
        {
            return read();
        }
        finally
        {
            Environment.SetEnvironmentVariable(DataSets.Variable, before);
        }
    }

    [Fact]
    public void A_missing_data_set_says_what_it_is_where_it_is_published_and_what_is_used_instead()
    {
        var set = With(null, () => DataSets.Find("spikes15", instead: "a planted pairwise network"));
        Assert.False(set.IsHere);
        Assert.Equal(
            "spikes15 is not here (CAIRN_DATA is not set): 40,000 time bins × 15 neurons of recorded spikes (MATLAB 7.3), published as example data of the "
            + "Maximum Entropy Toolbox (orimaoz/maxent_toolbox, MIT); this notebook uses a planted pairwise network instead.",
            set.Text);
        Assert.Equal(set.Text, Assert.Throws<FileNotFoundException>(() => set.Path).Message);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_from_a_file_that_is_not()
    {
        string empty = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "temp", "empty-data")).FullName;
        Assert.Contains("names no folder", With(Path.Combine(empty, "none"), () => DataSets.Find("small-mzml").Text));
        Assert.Contains("has no mzml/small.mzML", With(empty, () => DataSets.Find("small-mzml").Text));
    }

    [Fact]
    public void Sentences_name_no_folder_of_this_machine()
    {
        string empty = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "temp", "empty-data")).FullName;
        Assert.All(DataSets.Names, name => Assert.DoesNotContain(empty, With(empty, () => DataSets.Find(name).Text)));
    }

    [Fact]
    public void What_is_in_the_folder_is_found()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "temp", "data");
        Directory.CreateDirectory(Path.Combine(folder, "text"));
        File.WriteAllText(Path.Combine(folder, "text", "tiny-shakespeare.txt"), "To be");
        var set = With(folder, () => DataSets.Find("tiny-shakespeare"));
        Assert.True(set.IsHere);
        Assert.Equal("To be", File.ReadAllText(set.Path));
    }

    [Fact]
    public void An_unknown_name_lists_the_known_ones() =>
        Assert.Contains("known are spikes15, spikes15-events, free-spoken-digits,", Assert.Throws<ArgumentException>(() => DataSets.Find("spikes")).Message);

    [Fact]
    public void The_real_files_are_where_the_registry_says()
    {
        string? folder = SharedData();
        Assert.SkipWhen(folder is null, "no ../shared/data beside the project, and CAIRN_DATA is not set");
        string[] real = [.. DataSets.Names.Except(["salamander-retina"])];
        Assert.All(real, name => Assert.True(With(folder, () => DataSets.Find(name)).IsHere, name));
        // The data's own facts: 68,530 spikes, one a line after the header.
        Assert.Equal(68_530, File.ReadLines(With(folder, () => DataSets.Find("spikes15-events")).Path).Count(line => char.IsAsciiDigit(line.FirstOrDefault())));
    }

    private static string? SharedData()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "notebooks.sln")))
                return new[] { Environment.GetEnvironmentVariable(DataSets.Variable), Path.Combine(at.FullName, "..", "shared", "data") }.FirstOrDefault(Directory.Exists);
        return null;
    }
}
