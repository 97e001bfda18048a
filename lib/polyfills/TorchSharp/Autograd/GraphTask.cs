using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>One run of the backward pass: nodes in order of their numbers, latest first, each once all its gradients have arrived.</summary>
internal sealed class GraphTask(bool keepGraph, bool createGraph)
{
    private readonly Dictionary<Node, Tensor?[]> _arrived = [];
    private readonly PriorityQueue<Node, long> _ready = new();
    private readonly Dictionary<(Node, int), Tensor?> _captured = [];
    private HashSet<Node>? _useful;

    public bool CaptureOnly { get; init; }

    /// <summary>Asks for the gradient at an edge, to be read after the run.</summary>
    public void Capture(Edge edge) => _captured[(edge.Node!, edge.Output)] = null;

    public Tensor? Captured(Edge edge) => _captured[(edge.Node!, edge.Output)];

    public void Seed(Edge edge, Tensor gradient) => Arrive(edge, gradient);

    public void Run()
    {
        if (_captured.Count > 0) MarkUseful();
        using var mode = new GradMode(createGraph);
        while (_ready.TryDequeue(out var node, out _))
        {
            _arrived.Remove(node, out var gradients);
            Step(node, gradients!);
            foreach (var g in gradients!) g?.Dispose();
        }
    }

    private void Step(Node node, Tensor?[] gradients)
    {
        Keep(node, gradients);
        if (CaptureOnly && (node is AccumulateGrad || !_useful!.Contains(node))) return;
        using var scope = torch.NewDisposeScope();
        var results = node.Backward(gradients);
        for (int i = 0; i < results.Length; i++)
            if (results[i] is { } r && node.Next[i].Node is not null) Arrive(node.Next[i], r);
        if (!keepGraph) node.Release();
    }

    private void Keep(Node node, Tensor?[] gradients)
    {
        for (int i = 0; i < gradients.Length; i++)
            if (gradients[i] is { } g && _captured.ContainsKey((node, i))) _captured[(node, i)] = g.Hold();
        foreach (var (output, meta) in node.Retained ?? [])
            meta.Grad = gradients[output]?.Hold();
    }

    /// <summary>Adds a gradient to what has arrived for a node's output.</summary>
    private void Arrive(Edge edge, Tensor gradient)
    {
        var node = edge.Node!;
        if (!_arrived.TryGetValue(node, out var slots))
        {
            _arrived[node] = slots = new Tensor?[node.Outputs];
            _ready.Enqueue(node, -node.Sequence);
        }
        ref var slot = ref slots[edge.Output];
        if (slot is null)
        {
            slot = gradient.Hold();
            return;
        }
        if (!createGraph && !slot.Memory.IsShared && slot.is_contiguous())
        {
            slot.add_(gradient);
            return;
        }
        var sum = (slot + gradient).Hold();
        slot.Dispose();
        slot = sum;
    }

    /// <summary>Nodes from which a captured edge can be reached; the rest need not run.</summary>
    private void MarkUseful()
    {
        _useful = [];
        var seen = new HashSet<Node>();
        var order = new List<Node>();
        var stack = new Stack<Node>(_arrived.Keys);
        while (stack.TryPop(out var node))
        {
            if (!seen.Add(node)) continue;
            order.Add(node);
            foreach (var e in node.Next)
                if (e.Node is not null) stack.Push(e.Node);
        }
        var targets = _captured.Keys.Select(k => k.Item1).ToHashSet();
        foreach (var node in order.OrderBy(n => n.Sequence))
            if (Array.Exists(node.Next, e => e.Node is not null && (targets.Contains(e.Node) || _useful.Contains(e.Node)))) _useful.Add(node);
    }
}
