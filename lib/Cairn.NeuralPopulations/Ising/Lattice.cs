namespace Cairn.NeuralPopulations;

/// <summary>Two-dimensional lattices on the torus.</summary>
internal static class Lattice
{
    /// <summary>Joins every site (r, c) to (r + dr, c + dc) for each step, both taken modulo the sides.</summary>
    public static SpinGraph Periodic(int rows, int columns, (int Dr, int Dc)[] steps, double coupling)
    {
        Guard.Side(rows, "l");
        Guard.Side(columns, "m");
        var edges = new List<(int, int, double)>(rows * columns * steps.Length);
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                foreach (var (dr, dc) in steps)
                    edges.Add((r * columns + c, (r + dr) % rows * columns + (c + dc) % columns, coupling));
        return new(new double[rows * columns], edges);
    }
}
