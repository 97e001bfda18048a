// Results, seed and environment variables are the process's own: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
