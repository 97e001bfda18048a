namespace Microsoft.Data.Analysis;

/// <summary>Which rows of two frames a join keeps.</summary>
public enum JoinAlgorithm
{
    /// <summary>The left frame's.</summary>
    Left,

    /// <summary>The right frame's.</summary>
    Right,

    /// <summary>Those of both.</summary>
    FullOuter,

    /// <summary>Those that both have.</summary>
    Inner,
}
