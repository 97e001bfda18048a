namespace Cairn.Figures.Traces;

/// <summary>One bar in data units, as if upright: from Left to Right along the categories, from Base to Tip along the values.</summary>
internal readonly record struct Bar(int Index, double Left, double Right, double Base, double Tip);
