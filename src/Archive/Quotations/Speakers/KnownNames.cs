namespace Archive.Quotations.Speakers;

/// <summary>The people an article names in full, by the ends of their names: "Avery" is Jordan Avery, whom it named last.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> anywhere = new(StringComparer.Ordinal);

    /// <summary>For names that stand after the places where they are asked for.</summary>
    public void Foresee(string name)
    {
        foreach (var end in EndsOf(name))
        {
            anywhere.TryAdd(end, name);
        }
    }

    public void Add(string name)
    {
        foreach (var end in EndsOf(name))
        {
            before[end] = name;
        }
    }

    public string? FullName(string name) =>
        before.GetValueOrDefault(name) ?? anywhere.GetValueOrDefault(name);

    // "Lin", "Van Lin", "Casey Van Lin": at most the last three words, without "Jr.".
    private static IEnumerable<string> EndsOf(string name)
    {
        var words = name.Split(' ');
        var count = words.Length;
        if (count > 1 && SpeakerWords.Suffixes.Contains(words[^1]))
        {
            count--;
            yield return name;
        }
        for (var taken = 1; taken <= Math.Min(count, 3); taken++)
        {
            yield return string.Join(' ', words[(count - taken)..count]);
        }
    }
}
