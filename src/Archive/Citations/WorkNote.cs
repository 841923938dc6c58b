using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>What the formats have no field for: the place cited, and where the original is.</summary>
internal static class WorkNote
{
    public static string? Of(CitedWork work)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (work.Pin is { } pin)
        {
            notes.Add($"Cited: {pin}");
        }
        if (work.SourceUrl is { } source)
        {
            notes.Add($"Original: {source}");
        }
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }
}
