using System.Collections.Immutable;
using System.Text.Json;

namespace Archive.Corpus;

/// <summary>What the last run of <c>archive verify</c> found, kept among derived files for the site to show.</summary>
/// <param name="Files">How many documents were compared.</param>
public sealed record Verification(DateTimeOffset At, int Files, ImmutableArray<FixityFault> Faults)
{
    private const string Name = "verification.json";
    private const long Largest = 16_000_000;

    /// <returns>Null where nothing was verified yet, or the record cannot be read.</returns>
    public static Verification? Read(string data)
    {
        try
        {
            var file = new FileInfo(Path.Combine(data, Name));
            if (!file.Exists || file.Length > Largest)
            {
                return null;
            }
            using var stream = file.OpenRead();
            return
                JsonSerializer.Deserialize<Verification>(stream) is { Faults.IsDefault: false } read
                ? read
                : null;
        }
        catch (Exception broken)
            when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Write(string data)
    {
        Directory.CreateDirectory(data);
        TemporaryFile.Write(
            Path.Combine(data, Name),
            JsonSerializer.SerializeToUtf8Bytes(this),
            overwrite: true
        );
    }
}
