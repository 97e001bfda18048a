using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

[Collection("alone")]
public class TrainingTests
{
    private const string Text = "the cat sat on the mat. the dog sat on the log. ";

    [Fact]
    public void A_character_transformer_learns_a_repeating_text()
    {
        double loss = TrainTransformer(120);
        Assert.InRange(loss, 0, 0.35); // the text repeats: only the word after "the" is a choice; chance is log 14 = 2.6
    }

    [Fact]
    public void A_seeded_run_repeats_bit_for_bit() => Assert.Equal(TrainTransformer(5), TrainTransformer(5));

    [Fact]
    public void A_small_network_learns_exclusive_or()
    {
        manual_seed(4);
        using var net = Sequential(Linear(2, 8), Tanh(), Linear(8, 1));
        var optimizer = optim.Adam(net.parameters(), 0.05);
        Tensor x = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }), y = tensor(new float[,] { { 0 }, { 1 }, { 1 }, { 0 } });
        for (int i = 0; i < 300; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.binary_cross_entropy_with_logits(net.call(x), y).backward();
            optimizer.step();
        }
        Assert.True(net.call(x).gt(0).to_type(float32).Equals(y));
    }

    [Fact]
    public void Clipping_scales_all_gradients_to_the_common_norm()
    {
        Parameter a = Parameter(zeros(2)), b = Parameter(zeros(1));
        (a.grad, b.grad) = (tensor(new[] { 3f, 0f }), tensor(new[] { 4f }));
        Assert.Equal(5, utils.clip_grad_norm_([a, b], 1), 1e-6); // float32
        Assert.Equal(0.6, a.grad![0].item<float>(), 1e-5); // 1e-6 is added to the norm
        Assert.Equal(0.8, b.grad![0].item<float>(), 1e-5);
    }

    private static double TrainTransformer(int steps)
    {
        manual_seed(11);
        string letters = new([.. Text.Distinct().Order()]);
        var data = tensor(string.Concat(Enumerable.Repeat(Text, 4)).Select(c => (long)letters.IndexOf(c)).ToArray());
        using var model = new CharTransformer(letters.Length, 32, 2, 16);
        var optimizer = optim.AdamW(model.parameters(), 5e-3);
        double loss = 0;
        for (int i = 0; i < steps; i++)
        {
            using var scope = NewDisposeScope();
            var windows = stack(Enumerable.Range(0, 12).Select(k => data.narrow(0, (i * 7 + k * 13) % (data.shape[0] - 17), 17)));
            optimizer.zero_grad();
            var logits = model.call(windows.narrow(1, 0, 16));
            var l = functional.cross_entropy(logits.reshape(-1, letters.Length), windows.narrow(1, 1, 16).reshape(-1));
            l.backward();
            optimizer.step();
            loss = l.item<float>();
        }
        return loss;
    }
}
