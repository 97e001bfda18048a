namespace TorchSharp;

public static partial class torch
{
    /// <summary>Reverse-mode differentiation.</summary>
    public static partial class autograd
    {
        /// <summary>Gradients of the outputs, weighted by grad_outputs, with respect to the inputs. Leaves are not touched.</summary>
        /// <param name="create_graph">Whether the gradients can be differentiated again; pass retain_graph too.</param>
        /// <param name="allow_unused">Whether an input that the outputs do not depend on gives null rather than an error.</param>
        public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            var task = new GraphTask(retain_graph, create_graph) { CaptureOnly = true };
            var edges = Capture(task, inputs);
            Seed(task, outputs, grad_outputs);
            task.Run();
            return Collect(task, edges, allow_unused);
        }

        public static void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            bool keep = retain_graph ?? create_graph;
            var task = new GraphTask(keep, create_graph) { CaptureOnly = inputs is { Count: > 0 } };
            var edges = inputs is { Count: > 0 } ? Capture(task, inputs) : [];
            Seed(task, tensors, grad_tensors);
            task.Run();
            using var mode = new GradMode(create_graph);
            foreach (var e in edges)
                if (task.Captured(e) is { } g) e.Node!.Backward([g]);
        }

        public static void backward(Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        private static Edge[] Capture(GraphTask task, IList<Tensor> inputs)
        {
            var edges = new Edge[inputs.Count];
            for (int i = 0; i < edges.Length; i++)
            {
                edges[i] = Graph.EdgeOf(inputs[i]);
                if (edges[i].Node is null) throw Fail.Native($"One of the differentiated Tensors does not require grad");
                task.Capture(edges[i]);
            }
            return edges;
        }

        private static void Seed(GraphTask task, IList<Tensor> outputs, IList<Tensor>? gradients)
        {
            if (gradients is not null && gradients.Count > 0 && gradients.Count != outputs.Count)
                throw Fail.Native($"got {outputs.Count} tensors and {gradients.Count} gradients");
            for (int i = 0; i < outputs.Count; i++)
            {
                var edge = Graph.EdgeOf(outputs[i]);
                if (edge.Node is null) throw Fail.Native($"element {i} of tensors does not require grad and does not have a grad_fn");
                task.Seed(edge, Gradient(outputs[i], gradients is { Count: > 0 } ? gradients[i] : null));
            }
        }

        private static Tensor Gradient(Tensor output, Tensor? given)
        {
            if (given is null)
                return output.numel() == 1 ? ones_like(output) : throw Fail.Native($"grad can be implicitly created only for scalar outputs, not for shape {Fail.Show(output.sizes)}");
            if (!given.sizes.AsSpan().SequenceEqual(output.sizes))
                throw Fail.Native($"Mismatch in shape: grad_output[0] has a shape of {Fail.Show(given.sizes)} and output[0] has a shape of {Fail.Show(output.sizes)}.");
            return given.dtype == output.dtype ? given : given.to_type(output.dtype);
        }

        private static Tensor[] Collect(GraphTask task, Edge[] edges, bool allowUnused)
        {
            var result = new Tensor[edges.Length];
            for (int i = 0; i < edges.Length; i++)
            {
                if (task.Captured(edges[i]) is { } g) result[i] = g.alias();
                else if (!allowUnused) throw Fail.Native($"One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.");
            }
            return result;
        }
    }

    /// <summary>No recording on this thread until disposed.</summary>
    public static IDisposable no_grad() => new GradMode(false);

    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    public static bool is_grad_enabled() => GradMode.Enabled;

    public static IDisposable inference_mode(bool mode = true) => new GradMode(!mode, mode);

    public static bool is_inference_mode_enabled() => GradMode.Inference;
}
