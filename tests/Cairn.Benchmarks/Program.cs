using Cairn.Benchmarks;

return Benchmark.Run(args);
