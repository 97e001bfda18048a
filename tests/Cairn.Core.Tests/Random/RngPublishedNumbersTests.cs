namespace Cairn.Core.Tests;

public class RngPublishedNumbersTests
{
    [Fact]
    public void Xoshiro_from_state_1_2_3_4_gives_the_published_numbers()
    {
        var rng = Rng.FromState(1, 2, 3, 4);
        ulong[] expected = [11520, 0, 1509978240, 1215971899390074240, 1216172134540287360];
        Assert.Equal(expected, expected.Select(_ => rng.NextUInt64()));
    }

    [Fact]
    public void SplitMix_from_1234567_gives_the_published_first_number() =>
        Assert.Equal(6457827717110365317UL, new SplitMix64(1234567).Next());
}
