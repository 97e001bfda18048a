using System.IO.Pipes;
using System.Text;
using System.Text.Json.Nodes;

namespace Cairn.Cli;

/// <summary>JSON lines over a pipe of its own, so that nothing a notebook prints can get between them.</summary>
internal sealed class WorkerPipe(PipeStream stream) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(false);
    private readonly StreamReader reader = new(stream, Utf8, false, 1 << 16, leaveOpen: true);
    private readonly SemaphoreSlim writing = new(1, 1);

    /// <summary>Sends a line; false where the other side is gone.</summary>
    public async Task<bool> SendAsync(JsonObject message)
    {
        byte[] line = Utf8.GetBytes(message.ToJsonString() + "\n");
        await writing.WaitAsync();
        try
        {
            await stream.WriteAsync(line);
            return true;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>The next line, or null where the other side is gone.</summary>
    public async Task<JsonObject?> ReceiveAsync()
    {
        try
        {
            return await reader.ReadLineAsync() is { } line ? JsonNode.Parse(line) as JsonObject : null;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or System.Text.Json.JsonException)
        {
            return null; // a line cut short by a crash
        }
    }

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }
}
