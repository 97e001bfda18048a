using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<Parameter>(ReferenceEqualityComparer.Instance);
                foreach (var (name, p) in _internal_params)
                    if (p is not null && seen.Add(p)) yield return (name, p);
                if (!recurse) yield break;
                foreach (var (name, child) in _internal_submodules)
                    foreach (var (inner, p) in child.named_parameters(true))
                        if (seen.Add(p)) yield return ($"{name}.{inner}", p);
            }

            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(p => p.parameter);

            protected virtual (string name, Parameter parameter)[] _named_parameters() => [.. named_parameters(false)];

            protected virtual Parameter[] _parameters(bool recurse = true) => [.. parameters(recurse)];

            protected virtual (string name, Tensor buffer)[] _named_buffers() => [.. named_buffers(false)];

            /// <summary>Persistent buffers; those registered as not persistent are left out whatever is asked for, as in TorchSharp.</summary>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                foreach (var (name, (buffer, persistent)) in _internal_buffers)
                    if (persistent) yield return (name, buffer);
                if (!recurse) yield break;
                foreach (var (name, child) in _internal_submodules)
                    foreach (var (inner, b) in child.named_buffers(true, include_nonpersistent)) yield return ($"{name}.{inner}", b);
            }

            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) => named_buffers(recurse, include_nonpersistent).Select(b => b.buffer);

            public virtual IEnumerable<(string name, Module module)> named_children() => _internal_submodules;

            public virtual IEnumerable<Module> children() => _internal_submodules.Values;

            /// <summary>All modules below this one, without itself.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var (name, child) in _internal_submodules)
                {
                    yield return (name, child);
                    foreach (var (inner, m) in child.named_modules()) yield return ($"{name}.{inner}", m);
                }
            }

            public virtual IEnumerable<Module> modules() => named_modules().Select(m => m.module);

            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            public virtual Parameter? get_parameter(string target) => Find(target, out string last)?._internal_params.TryGetValue(last, out var p) == true ? p : null;

            public virtual Tensor? get_buffer(string target) => Find(target, out string last)?._internal_buffers.TryGetValue(last, out var b) == true ? b.Item1 : null;

            private Module? Find(string target, out string last)
            {
                string[] parts = target.Split('.');
                last = parts[^1];
                Module? at = this;
                foreach (string part in parts[..^1])
                    at = at is not null && at._internal_submodules.TryGetValue(part, out var child) ? child : null;
                return at;
            }
        }
    }
}
