namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module of 1 input: override forward, use call.</summary>
        public abstract class Module<T, TResult> : HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            protected Module(string name)
                : base(name)
            {
            }

            public abstract TResult forward(T input);

            /// <summary>Runs forward with the hooks around it.</summary>
            public TResult call(T input)
            {
                Before();
                foreach (var hook in pre_hooks.Values)
                    input = hook(this, input);
                var result = forward(input);
                After();
                foreach (var hook in post_hooks.Values) result = hook(this, input, result);
                return result;
            }
        }

        /// <summary>Anything callable with 1 input.</summary>
        public interface IModule<T, TResult>
        {
            TResult call(T input1);
        }
    }
}
