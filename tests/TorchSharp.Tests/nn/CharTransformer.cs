using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>A transformer over characters, as small as it can be.</summary>
internal sealed class CharTransformer : Module<Tensor, Tensor>
{
    private readonly Embedding token;
    private readonly Embedding position;
    private readonly Block block;
    private readonly LayerNorm norm;
    private readonly Linear head;

    public CharTransformer(long vocabulary, long d, long heads, long context)
        : base(nameof(CharTransformer))
    {
        (token, position) = (Embedding(vocabulary, d), Embedding(context, d));
        block = new Block(d, heads);
        (norm, head) = (LayerNorm(d), Linear(d, vocabulary, hasBias: false));
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var x = token.call(ids) + position.call(arange(ids.shape[1]));
        return head.call(norm.call(block.call(x)));
    }

    private sealed class Block : Module<Tensor, Tensor>
    {
        private readonly LayerNorm ln1;
        private readonly LayerNorm ln2;
        private readonly Linear qkv;
        private readonly Linear proj;
        private readonly Linear up;
        private readonly Linear down;
        private readonly long _heads;

        public Block(long d, long heads)
            : base(nameof(Block))
        {
            (ln1, ln2, _heads) = (LayerNorm(d), LayerNorm(d), heads);
            (qkv, proj, up, down) = (Linear(d, 3 * d), Linear(d, d), Linear(d, 4 * d), Linear(4 * d, d));
            RegisterComponents();
        }

        public override Tensor forward(Tensor x)
        {
            long b = x.shape[0], t = x.shape[1], d = x.shape[2];
            Tensor[] parts = [.. qkv.call(ln1.call(x)).split(d, 2).Select(s => s.view(b, t, _heads, d / _heads).transpose(1, 2))];
            var a = functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], is_casual: true);
            x = x + proj.call(a.transpose(1, 2).reshape(b, t, d));
            return x + down.call(functional.gelu(up.call(ln2.call(x))));
        }
    }
}
