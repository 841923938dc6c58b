namespace Archive.Quotations.Judging;

/// <summary>The rules on words that differ without a mark. Each tells one kind of difference; what no rule of weight explains is told as a word.</summary>
internal static class WordRules
{
    public static IEnumerable<Reason> Judge(Change change) =>
        [
            .. NegationDropped(change),
            .. NegationAdded(change),
            .. NumberChanged(change),
            .. DateChanged(change),
            .. ModalityChanged(change),
            .. QuantifierChanged(change),
            .. change.Edits.SelectMany(edit => Words(change, edit)),
        ];

    public static IEnumerable<Reason> NegationDropped(Change change) =>
        Count(change.Source) > Count(change.Quoted)
            ? Missing(change.Source, change.Quoted, word => word.IsNegation)
                .Select(word => Tell.NegationDropped(word.Text))
            : [];

    public static IEnumerable<Reason> NegationAdded(Change change) =>
        Count(change.Quoted) > Count(change.Source)
            ? Missing(change.Quoted, change.Source, word => word.IsNegation)
                .Select(word => Tell.NegationAdded(word.Text))
            : [];

    public static IEnumerable<Reason> NumberChanged(Change change) =>
        Changed(change, word => word.IsNumber, ReasonKind.NumberChanged);

    public static IEnumerable<Reason> DateChanged(Change change) =>
        Changed(change, word => word.IsDate, ReasonKind.DateChanged);

    public static IEnumerable<Reason> ModalityChanged(Change change) =>
        Changed(change, word => word.IsModal, ReasonKind.ModalityChanged);

    public static IEnumerable<Reason> QuantifierChanged(Change change) =>
        Changed(change, word => word.IsQuantifier, ReasonKind.QuantifierChanged);

    private static IEnumerable<Reason> Words(Change change, Edit edit)
    {
        var quoted = change.QuotedWords(edit).ToList();
        var stands = change.SourceWords(edit).ToList();
        if (IsExplained(quoted, stands))
        {
            return [];
        }
        return edit.Kind switch
        {
            EditKind.Added => [Tell.WordAdded(change.LettersOfQuoted(edit))],
            EditKind.Omitted => [Tell.WordOmitted(change.LettersOfSource(edit))],
            _ => [Replaced(change, edit, quoted, stands)],
        };
    }

    private static Reason Replaced(
        Change change,
        Edit edit,
        List<ChangedWord> quoted,
        List<ChangedWord> stands
    ) =>
        IsSameNumber(quoted, stands)
            ? Tell.SignChanged(change.LettersOfSource(edit))
            : Tell.Replaced(
                quoted is [var one]
                && stands is [var other]
                && Inflection.AreForms(one.Text, other.Text)
                    ? ReasonKind.InflectionChanged
                    : ReasonKind.WordSubstituted,
                change.LettersOfQuoted(edit),
                change.LettersOfSource(edit)
            );

    // "5" for "5%": the number's sign was changed.
    private static bool IsSameNumber(List<ChangedWord> quoted, List<ChangedWord> stands) =>
        quoted is [var one]
        && stands is [var other]
        && one.Text == other.Text
        && NumberWords.HasDigit(one.Text);

    // A rule of weight has told of these words already, where they are not of equal value. None tells of "never" for "not".
    private static bool IsExplained(List<ChangedWord> quoted, List<ChangedWord> stands) =>
        (Count(quoted) == 0 || Count(stands) == 0)
        && quoted.TrueForAll(word => word.IsOfWeight)
        && stands.TrueForAll(word => word.IsOfWeight)
        && !quoted.Select(word => word.Value).SequenceEqual(stands.Select(word => word.Value));

    private static int Count(IEnumerable<ChangedWord> words) =>
        words.Count(word => word.IsNegation);

    private static IEnumerable<Reason> Changed(
        Change change,
        Func<ChangedWord, bool> isOfKind,
        ReasonKind kind
    )
    {
        var quoted = Missing(change.Quoted, change.Source, isOfKind);
        var stands = Missing(change.Source, change.Quoted, isOfKind);
        if (quoted.Count > 0 || stands.Count > 0)
        {
            yield return Tell.Changed(
                kind,
                string.Join(' ', quoted.Select(word => word.Text)),
                string.Join(' ', stands.Select(word => word.Text))
            );
        }
    }

    private static List<ChangedWord> Missing(
        IEnumerable<ChangedWord> words,
        IEnumerable<ChangedWord> others,
        Func<ChangedWord, bool> isOfKind
    )
    {
        var left = others.Where(isOfKind).Select(word => word.Value).ToList();
        return [.. words.Where(isOfKind).Where(word => !left.Remove(word.Value))];
    }
}
