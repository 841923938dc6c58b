namespace Archive.Web.Hosting;

/// <summary>
/// Puts larger answers aside on the disk until they are sent, so that whoever reads slowly holds no memory. A file has no
/// name there once it is written, and is gone when the answer is.
/// </summary>
internal sealed partial class AnswerSpool(SiteSettings settings, ILogger<AnswerSpool> log)
{
    /// <summary>In bytes; what is smaller fits into the buffers of a connection.</summary>
    private const int Smallest = 64 * 1024;

    private string Folder => Path.Combine(settings.Data, "sending");

    public IResult Answer(byte[] bytes, string mediaType, string fileName)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes.Length >= Smallest && TryPutAside(bytes) is { } stream
            ? TypedResults.Stream(stream, mediaType, fileName)
            : TypedResults.Bytes(bytes, mediaType, fileName);
    }

    private FileStream? TryPutAside(byte[] bytes)
    {
        FileStream? file = null;
        try
        {
            Directory.CreateDirectory(Folder);
            file = new FileStream(
                Path.Combine(Folder, Path.GetRandomFileName()),
                new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.Delete,
                    Options = FileOptions.Asynchronous,
                    BufferSize = 0,
                }
            );
            // Whatever ends the program, nothing is left behind.
            File.Delete(file.Name);
            file.Write(bytes);
            file.Position = 0;
            return file;
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            LogKept(full);
            file?.Dispose();
            return null;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "An answer is sent from memory: it could not be put aside on the disk."
    )]
    private partial void LogKept(Exception fault);
}
