namespace Archive.Quotations.Judging;

/// <summary>
/// When a word of a source may stand for the quoted one: only where it is no known word, so that it is a slip of
/// whoever typed or of OCR, and near the quoted word, and no other is likelier. Never for numbers, never for negations.
/// </summary>
internal sealed class SlipRule
{
    private const int MuchCommoner = 100;
    private const int CommonerThanConfused = 20;

    private readonly KnownWords words;
    private readonly Readings readings;
    private readonly NameRule names;
    private readonly bool isAmongSlips;

    public SlipRule(KnownWords words)
        : this(words, new Readings(words), isAmongSlips: false) { }

    private SlipRule(KnownWords words, Readings readings, bool isAmongSlips)
    {
        this.words = words;
        this.readings = readings;
        this.isAmongSlips = isAmongSlips;
        names = new NameRule(words, isAmongSlips);
    }

    /// <summary>
    /// The rule where other slips beside it show that the place is badly typed or read: a word may be somewhat farther off, and what
    /// might be a name is none where the archive has it nowhere else and the quoted word is known.
    /// </summary>
    public SlipRule AmongSlips() => new(words, readings, isAmongSlips: true);

    public bool Allows(string quoted, SourceWord source) =>
        !words.List.IsEmpty
        && quoted != source.Text
        && !Weight.Has(quoted)
        && IsNearEnough(quoted, source)
        && !MayBeOfWeight(quoted, source.Text)
        && !WordForms.Are(quoted, source.Text)
        && !IsContraction(source)
        && IsNoWord(quoted, source)
        && !names.MayBeName(quoted, source)
        && words.IsWord(quoted)
        && !HasLikelierReading(quoted, source);

    /// <summary>Whether the source has a mark for a quoted capital, before this word of its.</summary>
    public bool AllowsMark(string quoted, DocumentWords source, int before) =>
        !words.List.IsEmpty && LetterMark.Find(quoted, source, before) is not null;

    /// <summary>Whether the source has "lam" for "I am": a stroke for the pronoun, run together with a word that is far commoner.</summary>
    /// <param name="rest">The word after the pronoun.</param>
    public bool AllowsPronounRunOn(string rest, SourceWord source) =>
        !words.List.IsEmpty
        && !Weight.Has(rest)
        && source.Text.Length == rest.Length + 1
        && source.Text[0] is 'l' or '1' or 'i'
        && source.Text.EndsWith(rest, StringComparison.Ordinal)
        && words.IsRarer(source.Text, rest, MuchCommoner);

    private bool IsNearEnough(string quoted, SourceWord source) =>
        Nearness.IsNear(quoted, source.Text, source.Printing)
        || (isAmongSlips && Nearness.IsSomewhatNear(quoted, source.Text));

    private bool MayBeOfWeight(string quoted, string source) =>
        (Weight.Has(source) && !Weight.IsMisreadAsDigits(quoted, source))
        || Weight.Doubtful.Any(word =>
            EditDistance.Between(word, source) is { } distance
            && (
                distance < EditDistance.OneLetter
                || distance < EditDistance.Between(quoted, source)
                || (
                    distance == EditDistance.Between(quoted, source)
                    && !words.IsRarer(word, quoted, 1)
                )
            )
        );

    // Of what is far from all words only the likeliest reading is taken.
    private bool HasLikelierReading(string quoted, SourceWord source) =>
        readings.HasLikelier(
            source.Text,
            quoted,
            Nearness.IsNear(quoted, source.Text, source.Printing) ? MuchCommoner : 1
        );

    private bool IsNoWord(string quoted, SourceWord source) =>
        !words.List.IsCommon(source.Text) && (IsRareException(quoted, source) || !IsUsed(source));

    private bool IsUsed(SourceWord source) =>
        words.IsKnown(source.Text, source.Printing)
        || (source.Text.Length > 2 && source.IsRepeated);

    // English has few words of two letters, and all are listed. Of these, and where a single confusion of OCR's parts it from the
    // quoted word, what is no word recurs in a document and in a large archive: "thc".
    private bool IsRareException(string quoted, SourceWord source) =>
        EditDistance.Between(quoted, source.Text) < EditDistance.OneLetter
            ? words.IsRarer(source.Text, quoted, CommonerThanConfused)
            : source is { Text.Length: 2, Printing: Printing.Lower }
                && words.IsRarer(source.Text, quoted, MuchCommoner);

    // "we've" is in no list either.
    private bool IsContraction(SourceWord source) =>
        source.Head is { } head && words.IsKnown(head, source.Printing);
}
