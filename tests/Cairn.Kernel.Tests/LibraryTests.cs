using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cairn.Kernel.Tests;

/// <summary>#r of libraries that the tests compile: Upper depends on Lower, which lies beside it.</summary>
public sealed class LibraryTests : IDisposable
{
    private static int serial;
    private readonly string folder = Directory.CreateTempSubdirectory("cairn-kernel-").FullName;
    private readonly string name = $"CairnTest{Environment.ProcessId}N{Interlocked.Increment(ref serial)}";
    private readonly Notebook notebook;

    public LibraryTests()
    {
        notebook = new Notebook(new SessionOptions { WorkingDirectory = folder });
        string lower = Compile("lib", $"{name}Lower", "public class Lower { public int Value => 40; }");
        Compile("lib", $"{name}Upper", "public class Upper { public static int Value => new Lower().Value + 2; public static Lower Below => new Lower(); }", lower);
    }

    public void Dispose()
    {
        notebook.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_library_is_found_from_the_sessions_folder_and_its_dependency_beside_it()
    {
        await notebook.Run($"#r \"lib/{name}Upper.dll\"");
        Assert.Equal("42", await notebook.Value("Upper.Value"));
        Assert.Equal("40", await notebook.Value("Upper.Below.Value"));
    }

    [Fact]
    public async Task The_same_library_from_another_path_is_ignored()
    {
        Directory.CreateDirectory(Path.Combine(folder, "copy"));
        File.Copy(Path.Combine(folder, "lib", $"{name}Lower.dll"), Path.Combine(folder, "copy", $"{name}Lower.dll"));
        await notebook.Run($"#r \"lib/{name}Lower.dll\"\nvar a = new Lower();");
        await notebook.Run($"#r \"copy/{name}Lower.dll\"\nLower b = a;");
        Assert.Empty(notebook.Outputs);
        Assert.Equal("True", await notebook.Value("a == b"));
    }

    [Fact]
    public async Task Another_version_from_another_path_is_ignored_with_a_note()
    {
        Compile("other", $"{name}Lower", "[assembly: System.Reflection.AssemblyVersion(\"2.0.0.0\")] public class Lower { }");
        await notebook.Run($"#r \"lib/{name}Lower.dll\"\nvar a = new Lower();");
        string note = await notebook.Text($"#r \"other/{name}Lower.dll\"\nint v = a.Value;");
        Assert.Contains("is version 2.0.0.0, but version 0.0.0.0", note);
    }

    [Fact]
    public async Task A_missing_library_says_how_to_build_it_and_what_is_there()
    {
        var error = await notebook.Error("// plumbing\n#r \"../lib/Cairn.Core/bin/Cairn.Core.dll\"");
        Assert.Equal("MissingLibrary", error.Name);
        Assert.Contains("../lib/Cairn.Core/bin/Cairn.Core.dll", error.Message);
        Assert.Contains("dotnet build lib/Cairn.Core", error.Message);
        Assert.StartsWith("cell 1, line 2: ", error.Traceback[0]);
        var near = await notebook.Error($"#r \"lib/{name}Uper.dll\"");
        Assert.Contains($"The nearest name there is lib/{name}Upper.dll.", near.Message);
        Assert.DoesNotContain(folder, near.Message);
    }

    [Fact]
    public async Task Packages_are_refused_in_a_sentence() =>
        Assert.Contains("packages come with the project of a library", (await notebook.Error("#r \"nuget: Newtonsoft.Json, 13.0.3\"")).Message);

    [Fact]
    public async Task A_library_of_the_runtime_can_be_named() =>
        Assert.Equal("1", await notebook.Value("#r \"System.Text.Json\"\nSystem.Text.Json.JsonSerializer.Serialize(1)"));

    private string Compile(string place, string assembly, string source, params string[] references)
    {
        string path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, place)).FullName, assembly + ".dll");
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var result = CSharpCompilation.Create(assembly, [CSharpSyntaxTree.ParseText(source)],
            new[] { typeof(object).Assembly.Location, Path.Combine(runtime, "System.Runtime.dll") }.Concat(references).Select(r => MetadataReference.CreateFromFile(r)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }
}
