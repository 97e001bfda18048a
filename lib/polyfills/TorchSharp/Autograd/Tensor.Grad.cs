namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether gradients are wanted: set on leaves, inherited by what is computed from them.</summary>
        public bool requires_grad
        {
            get => meta is { } m && (m.RequiresGrad || Function is not null);
            set => requires_grad_(value);
        }

        public bool is_leaf => meta is null || Function is null;

        /// <summary>The accumulated gradient, or null before the first backward. Each read makes a new handle.</summary>
        public Tensor? grad
        {
            get => meta?.Grad?.alias();
            set
            {
                if (value is not null && !value.sizes.AsSpan().SequenceEqual(sizes))
                    throw Fail.Native($"assigned grad has data of a different size: {Fail.Show(value.sizes)}, expected {Fail.Show(sizes)}");
                (meta ??= new AutogradMeta()).Grad = value?.Hold();
            }
        }

        /// <summary>The node that made this tensor; a view whose memory was written to looks again at its base.</summary>
        internal Node? Function
        {
            get
            {
                if (meta is not { } m) return null;
                if (m.ViewBase is { } root && m.ViewVersion != Memory.Version) InPlace.Regenerate(this, m, root);
                return m.Function;
            }
        }

        public Tensor requires_grad_(bool requires_grad = true)
        {
            if (requires_grad && !(is_floating_point() || is_complex()))
                throw Fail.Native($"only Tensors of floating point dtype can require gradients, not {dtype}");
            if (!is_leaf)
                return requires_grad ? this : throw Fail.Native($"you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require differentiation use var_no_grad = var.detach().");
            (meta ??= new AutogradMeta()).RequiresGrad = requires_grad;
            return this;
        }

        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Keeps the gradient of a tensor that is no leaf.</summary>
        public void retain_grad()
        {
            if (!requires_grad) throw Fail.Native($"can't retain_grad on Tensor that has requires_grad=False");
            if (Function is { } node && !meta!.RetainGrad) (node.Retained ??= []).Add((meta.OutputNumber, meta));
            meta!.RetainGrad = true;
        }

        /// <summary>The same memory without the graph.</summary>
        public Tensor detach() => Restride(sizes, strides, start);

        public Tensor detach_()
        {
            if (meta is { ViewBase: not null }) throw Fail.Native($"Can't detach views in-place. Use detach() instead.");
            if (meta is not null) (meta.Function, meta.RequiresGrad) = (null, false);
            return this;
        }

        public void backward() => backward(null);

        /// <param name="grad_tensors">The gradient of this tensor; needed unless it has one element.</param>
        /// <param name="inputs">If given, only these leaves get gradients.</param>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph || create_graph, create_graph, inputs);
    }
}
