using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A part of a network: parameters, buffers and further modules under names.</summary>
        /// <remarks>Derive from <c>Module&lt;T, TResult&gt;</c>, keep layers in fields and end the constructor with <see cref="RegisterComponents"/>.</remarks>
        public partial class Module : IDisposable
        {
            protected OrderedDict<string, Module> _internal_submodules = new();
            protected OrderedDict<string, (Tensor, bool)> _internal_buffers = new();
            protected OrderedDict<string, Parameter> _internal_params = new();
            protected string? name;
            private bool _registered;

            protected Module(string name) => this.name = name;

            public virtual bool training { get; private set; } = true;

            public virtual string GetName() => name ?? GetType().Name;

            public virtual void train(bool train = true)
            {
                training = train;
                foreach (var (_, child) in _internal_submodules) child.train(train);
            }

            public virtual void eval() => train(false);

            public virtual Module apply(Action<Module> fn)
            {
                foreach (var (_, child) in _internal_submodules) child.apply(fn);
                fn(this);
                return this;
            }

            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var p in parameters())
                {
                    if (p.meta?.Grad is not { } g) continue;
                    if (set_to_none) p.grad = null;
                    else using (no_grad()) g.zero_();
                }
            }

            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                CheckName(name);
                tensor.DetachFromDisposeScope();
                _internal_buffers.Add(name, (tensor, persistent));
            }

            public virtual void register_parameter(string name, Parameter param)
            {
                CheckName(name);
                param?.DetachFromDisposeScope();
                _internal_params.Add(name, param!);
            }

            public void add_module(string name, Module module) => register_module(name, module);

            public virtual void register_module(string name, Module submodule)
            {
                ArgumentNullException.ThrowIfNull(name);
                if (name.Contains('.')) throw new ArgumentException($"module name can't contain \".\": '{name}'", nameof(name));
                if (string.IsNullOrEmpty(name)) throw new ArgumentException("module name can't be empty", nameof(name));
                submodule.RegisterComponents();
                _internal_submodules.Add(name, submodule);
            }

            protected void ConditionallyRegisterParameter(string name, Tensor value) => ConditionallyRegisterParameter(name, value as Parameter);

            /// <summary>Puts a parameter under a name in place of what was there; null takes it away.</summary>
            protected void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null) _internal_params.Remove(name);
                else _internal_params[name] = value.DetachFromDisposeScope() as Parameter ?? value;
            }

            protected void ConditionallyRegisterBuffer(string name, Tensor? value, bool persistent = true)
            {
                if (value is null) _internal_buffers.Remove(name);
                else _internal_buffers[name] = (value.DetachFromDisposeScope(), persistent);
            }

            /// <summary>Registers what the fields hold, the most derived type's first; once.</summary>
            protected virtual void RegisterComponents()
            {
                if (_registered) return;
                _registered = true;
                foreach (var (name, value) in ComponentFields.Of(this)) Register(name, value);
            }

            protected void ClearModules() => _internal_submodules.Clear();

            private void Register(string name, object? value)
            {
                if (value is Module module && !_internal_submodules.ContainsKey(name)) register_module(name, module);
                else if (value is Parameter parameter && !_internal_params.ContainsKey(name)) register_parameter(name, parameter);
                else if (value is Tensor and not Modules.Parameter && !_internal_buffers.ContainsKey(name)) register_buffer(name, (Tensor)value);
            }

            private void CheckName(string name)
            {
                if (_internal_params.ContainsKey(name) || _internal_buffers.ContainsKey(name)) throw new InvalidOperationException($"Tensor '{name}' is already registered.");
            }

            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var (_, p) in _internal_params) p.Dispose();
                foreach (var (_, (b, _)) in _internal_buffers) b.Dispose();
                foreach (var (_, m) in _internal_submodules) m.Dispose();
            }
        }
    }
}
