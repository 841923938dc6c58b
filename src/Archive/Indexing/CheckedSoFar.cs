using System.Text.Json;
using Archive.Corpus;

namespace Archive.Indexing;

/// <summary>How far the <see cref="RollingCheck"/> has come, kept among derived files so that the next process goes on there.</summary>
/// <param name="Begun">When the round began.</param>
/// <param name="After">The path of the last file compared; empty at the beginning.</param>
/// <param name="Done">Files compared in this round.</param>
public sealed record CheckedSoFar(DateTimeOffset Begun, string After, int Done, bool IsDone)
{
    private const string Name = "checking.json";
    private const long Largest = 100_000;

    public static CheckedSoFar Beginning(DateTimeOffset now) => new(now, "", 0, IsDone: false);

    /// <summary>Every file was compared when the index took it in: the first round has time.</summary>
    public static CheckedSoFar Never(DateTimeOffset now) => new(now, "", 0, IsDone: true);

    /// <returns>Null where none is kept, or it cannot be read.</returns>
    internal static CheckedSoFar? Read(string data)
    {
        try
        {
            var file = new FileInfo(Path.Combine(data, Name));
            if (!file.Exists || file.Length > Largest)
            {
                return null;
            }
            using var stream = file.OpenRead();
            return JsonSerializer.Deserialize<CheckedSoFar>(stream) is { After: not null } read
                ? read
                : null;
        }
        catch (Exception broken) when (broken is JsonException || DiskFault.Is(broken))
        {
            return null;
        }
    }

    // Not being able to is no reason to stop checking: a restart then begins the round anew.
    internal void Write(string data)
    {
        try
        {
            TemporaryFile.Write(
                Path.Combine(data, Name),
                JsonSerializer.SerializeToUtf8Bytes(this),
                overwrite: true
            );
        }
        catch (Exception failure) when (DiskFault.Is(failure)) { }
    }
}
