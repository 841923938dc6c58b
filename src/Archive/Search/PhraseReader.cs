using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Search;

/// <summary>
/// The text of a word or phrase of a query → the words to look for, by the same <see cref="Words"/> that read the passages.
/// Keeps count over the whole query of what costs time to look up.
/// </summary>
internal sealed class PhraseReader(QueryNotes notes)
{
    public const int MostWords = 256;
    public const int MostPatterns = 8;
    public const int ShortestStem = 2;

    private static readonly char[] Wildcards = ['*', '?'];

    private int words;
    private int patterns;

    /// <summary>Null where the text has no word, or the query had too many before it.</summary>
    public SearchQuery.Phrase? Read(string text)
    {
        var patternsBefore = patterns;
        var joined = Read(text, HyphenReading.Joined);
        var patternsOfText = patterns;
        patterns = patternsBefore;
        var parted = Read(text, HyphenReading.Parted);
        patterns = Math.Max(patterns, patternsOfText);
        if (joined.IsEmpty)
        {
            return null;
        }
        var left = MostWords - words;
        if (joined.Length > left)
        {
            notes.Add("Only the first 256 words of the query were looked for.");
            joined = joined[..left];
            // Cut where the two readings may no longer end at the same word, one must do.
            parted = joined;
        }
        words += joined.Length;
        return joined.IsEmpty ? null : new SearchQuery.Phrase(joined, parted);
    }

    private ImmutableArray<QueryWord> Read(string text, HyphenReading reading)
    {
        if (text.AsSpan().IndexOfAny(Wildcards) < 0)
        {
            return [.. PlainWords(text, reading)];
        }
        // Only a chunk with wildcards is read by itself; what stands around it is read whole, line-end hyphens and all.
        var read = ImmutableArray.CreateBuilder<QueryWord>();
        var plainFrom = 0;
        foreach (var chunk in Chunks(text))
        {
            if (chunk.Of(text).AsSpan().IndexOfAny(Wildcards) < 0)
            {
                continue;
            }
            read.AddRange(PlainWords(text[plainFrom..chunk.Start], reading));
            read.AddRange(ReadChunk(chunk.Of(text), reading));
            plainFrom = chunk.End;
        }
        read.AddRange(PlainWords(text[plainFrom..], reading));
        return read.ToImmutable();
    }

    private static IEnumerable<QueryWord> PlainWords(string text, HyphenReading reading) =>
        Words.Read(text, reading).Select(word => new QueryWord(word.Text));

    private static IEnumerable<TextSpan> Chunks(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            if (at > start)
            {
                yield return new TextSpan(start, at);
            }
            at++;
        }
    }

    private IEnumerable<QueryWord> ReadChunk(string chunk, HyphenReading reading)
    {
        // A question mark at a word's end is somebody's punctuation.
        var trimmed = TrimEnd(chunk);
        var leading = trimmed.AsSpan().IndexOfAnyExcept(Wildcards);
        if (leading != 0)
        {
            notes.Add(
                $"A word cannot begin with a wildcard: the one before {QueryNotes.Quote(trimmed.TrimStart(Wildcards))} was ignored."
            );
            trimmed = trimmed.TrimStart(Wildcards);
        }
        if (trimmed.AsSpan().IndexOfAny(Wildcards) < 0)
        {
            return PlainWords(trimmed, reading);
        }
        return ReadPattern(trimmed, reading) ?? PlainWords(trimmed, reading);
    }

    private List<QueryWord>? ReadPattern(string chunk, HyphenReading reading)
    {
        var firstWildcard = chunk.AsSpan().IndexOfAny(Wildcards);
        var before = PlainWords(chunk[..firstWildcard], reading).ToList();
        var pattern = before.Count == 0 ? "" : before[^1].Text;
        if (pattern.Length < ShortestStem)
        {
            notes.Add(
                $"A wildcard needs at least two letters before it: {QueryNotes.Quote(chunk)} was read without."
            );
            return null;
        }
        if (patterns == MostPatterns)
        {
            notes.Add("Only the first 8 wildcards of the query were used.");
            return null;
        }
        for (var at = firstWildcard; at < chunk.Length; )
        {
            if (chunk[at] is '*' or '?')
            {
                pattern += pattern[^1] is '*' && chunk[at] is '*' ? "" : chunk[at];
                at++;
                continue;
            }
            var next = chunk.AsSpan(at).IndexOfAny(Wildcards);
            var end = next < 0 ? chunk.Length : at + next;
            var piece = PlainWords(chunk[at..end], reading).ToList();
            if (piece.Count != 1)
            {
                notes.Add(
                    $"The wildcard in {QueryNotes.Quote(chunk)} was ignored: it does not stand in one word."
                );
                return null;
            }
            pattern += piece[0].Text;
            at = end;
        }
        patterns++;
        before[^1] = new QueryWord(pattern, IsPattern: true);
        return before;
    }

    private static string TrimEnd(string chunk)
    {
        var end = chunk.Length;
        while (end > 0 && chunk[end - 1] is not '*' && char.IsPunctuation(chunk[end - 1]))
        {
            end--;
        }
        return chunk[..end];
    }
}
