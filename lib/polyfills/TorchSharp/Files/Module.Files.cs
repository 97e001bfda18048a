namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Writes the state in TorchSharp's own format: a count, then names and tensors.</summary>
            public Module save(string location, IList<string>? skip = null) => save(File.Create(location), skip);

            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                var entries = sd.Where(e => skip is null || !skip.Contains(e.Key)).ToArray();
                Leb128.Write(writer, entries.Length);
                foreach (var (key, value) in entries)
                {
                    writer.Write(key);
                    TensorFormat.Write(writer, value);
                }
            }

            public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                if (!File.Exists(location)) throw new FileNotFoundException($"There is no file '{location}' to load.", location);
                return load(File.OpenRead(location), strict, skip, loadedParameters);
            }

            public Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>Reads values in by name; with strict every name must be on both sides.</summary>
            public virtual Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                var mine = state_dict();
                long count = Leb128.Read(reader);
                var read = new HashSet<string>();
                for (long i = 0; i < count; i++)
                {
                    string key = reader.ReadString();
                    bool known = mine.TryGetValue(key, out var target);
                    if (!known && strict) throw new ArgumentException($"Mismatched module state names: the target module does not have a submodule or buffer named '{key}'");
                    if (known && skip?.Contains(key) != true) target!.Load(reader);
                    else TensorFormat.Skip(reader);
                    read.Add(key);
                    loadedParameters?.TryAdd(key, known);
                }
                string[] missing = [.. mine.Keys.Where(k => !read.Contains(k) && skip?.Contains(k) != true)];
                if (strict && missing.Length > 0) throw new ArgumentException($"Mismatched state_dict sizes: expected {mine.Count}, but found {count} entries. Missing: {string.Join(", ", missing)}.");
                return this;
            }
        }
    }
}
