namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>How losses of single elements become one.</summary>
        public enum Reduction
        {
            None = 0,
            Mean = 1,
            Sum = 2,
        }

        /// <summary>The function inside a simple recurrent layer.</summary>
        public enum NonLinearities
        {
            ReLU = 0,
            Tanh = 1,
        }

        /// <summary>The function inside a transformer layer.</summary>
        public enum Activations
        {
            ReLU = 0,
            GELU = 1,
        }
    }
}
