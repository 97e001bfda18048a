namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>The live tensors under their names: own parameters, own buffers, then the children's.</summary>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                string path = string.IsNullOrEmpty(prefix) ? "" : prefix + ".";
                foreach (var (name, p) in named_parameters(false)) destination.TryAdd(path + name, p);
                foreach (var (name, b) in named_buffers(false)) destination.TryAdd(path + name, b);
                foreach (var (name, child) in named_children()) child.state_dict(destination, path + name);
                return destination;
            }

            /// <summary>Copies values in; with strict every name must be on both sides.</summary>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                skip ??= [];
                var mine = state_dict();
                List<string> missing = [.. mine.Keys.Where(k => !source.ContainsKey(k) && !skip.Contains(k))];
                List<string> unexpected = [.. source.Keys.Where(k => !mine.ContainsKey(k) && !skip.Contains(k))];
                if (strict && missing.Count + unexpected.Count > 0)
                    throw new InvalidOperationException($"The loaded state_dict is not identical to the target dictionary. Missing: [{string.Join(", ", missing)}]. Unexpected: [{string.Join(", ", unexpected)}].");
                using var mode = no_grad();
                foreach (var (key, value) in source)
                    if (!skip.Contains(key) && mine.TryGetValue(key, out var target)) CopyInto(key, target, value);
                return (missing, unexpected);
            }

            private static void CopyInto(string key, Tensor target, Tensor value)
            {
                if (!target.sizes.AsSpan().SequenceEqual(value.sizes))
                    throw new ArgumentException($"Mismatched tensor shape for '{key}': {Fail.Show(value.sizes)} cannot be loaded into {Fail.Show(target.sizes)}.");
                target.copy_(value);
            }

            /// <summary>Converts floating-point parameters and buffers; parameters are replaced by new ones.</summary>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                if (!Dtype.IsFloat(dtype) && !Dtype.IsComplex(dtype)) throw new ArgumentException($"nn.Module.to only accepts floating point or complex types, but got desired dtype={dtype}");
                _toEpilog(dtype, null, non_blocking);
                foreach (var (_, child) in _internal_submodules) child._to(dtype, non_blocking);
                return this;
            }

            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking)
            {
                InitializeDevice(device);
                return _to(dtype, non_blocking);
            }

            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
            {
                InitializeDeviceType(deviceType);
                return this;
            }

            public Module _to(Tensor other, bool non_blocking) => _to(other.device, other.dtype, non_blocking);

            protected virtual void _toEpilog(ScalarType? dtype, Device? device, bool non_blocking)
            {
                using var mode = no_grad();
                foreach (var (name, p) in _internal_params.ToArray())
                    if (p is not null && dtype is { } t && p.dtype != t && !Dtype.IsIntegral(p.dtype)) ComponentSlots.Replace(this, name, p, _internal_params[name] = Converted(p, t));
                foreach (var (name, (b, persistent)) in _internal_buffers.ToArray())
                    if (dtype is { } t && b.dtype != t && Dtype.Category(b.dtype) >= 2)
                    {
                        var converted = b.to_type(t).DetachFromDisposeScope();
                        _internal_buffers[name] = (converted, persistent);
                        ComponentSlots.Replace(this, name, b, converted);
                    }
            }

            private static Modules.Parameter Converted(Modules.Parameter p, ScalarType type)
            {
                var result = new Modules.Parameter(p.to_type(type), p.requires_grad);
                result.DetachFromDisposeScope();
                if (p.meta?.Grad is { } g) result.grad = g.to_type(type);
                return result;
            }
        }
    }
}
