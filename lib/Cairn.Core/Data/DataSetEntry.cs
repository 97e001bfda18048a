namespace Cairn.Core;

/// <summary>A data set that notebooks know by name.</summary>
/// <param name="Name">Short and lower-case.</param>
/// <param name="Place">File or folder under CAIRN_DATA.</param>
/// <param name="What">What it holds.</param>
/// <param name="Published">Title, authors or project, and licence, as its publisher states them.</param>
internal sealed record DataSetEntry(string Name, string Place, string What, string Published)
{
    private const string Maxent = "as example data of the Maximum Entropy Toolbox (orimaoz/maxent_toolbox, MIT)";
    private const string Mzdata = "with the test data of mobiusklein/mzdata (Apache 2.0)";

    public static IReadOnlyList<DataSetEntry> All { get; } =
    [
        new("spikes15", "spikes/spikes15.mat", "40,000 time bins × 15 neurons of recorded spikes (MATLAB 7.3)", Maxent),
        new("spikes15-events", "spikes/spikes15-events.csv", "the spikes of 15 recorded neurons as events bin,neuron (CSV)", $"{Maxent}, converted from spikes15"),
        new("free-spoken-digits", "speech/free-spoken-digit-dataset", "1,200 spoken digits of 6 speakers, recordings 5 to 24 (WAV, 8 kHz)",
            "as the Free Spoken Digit Dataset (Jakobovski/free-spoken-digit-dataset, CC BY-SA 4.0)"),
        new("tiny-shakespeare", "text/tiny-shakespeare.txt", "1.1 MB of plays (UTF-8 text)", "with karpathy/char-rnn as data/tinyshakespeare (public domain text)"),
        new("small-mzml", "mzml/small.mzML", "48 spectra of an LTQ FT, ProteoWizard's example (indexed mzML 1.1)", Mzdata),
        new("three-scans-mzml", "mzml/three_test_scans.mzML", "three mass spectrometry scans (mzML 1.1)", Mzdata),
        new("salamander-retina", "salamander-retina", "spikes of 160 salamander ganglion cells, 297 repeats of a 19 s movie (MATLAB, text)",
            "as \"Multi-electrode array recording from salamander retinal ganglion cells\" by Marre, Tkačik, Amodei, Schneidman, Bialek and Berry (IST Austria, 2017)"),
    ];
}
