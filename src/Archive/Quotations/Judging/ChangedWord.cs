namespace Archive.Quotations.Judging;

/// <summary>A word that differs, with its neighbours, which tell a date from a number and May from may.</summary>
internal readonly record struct ChangedWord(string Text, string Before, string After)
{
    /// <summary>A year, a month or weekday, or the day beside a month.</summary>
    public bool IsDate =>
        NumberWords.IsYear(Text)
        || (
            WordKinds.IsCalendar(Text)
            && (Text is not ("may" or "march" or "mar" or "sat" or "sun") || HasNumberBeside)
        )
        || (
            NumberWords.IsNumber(Text)
            && (WordKinds.IsCalendar(Before) || WordKinds.IsCalendar(After))
        );

    public bool IsNumber => NumberWords.IsNumber(Text) && !IsDate;

    public bool IsModal => WordKinds.IsModal(Text) && !IsDate;

    public bool IsQuantifier => WordKinds.IsQuantifier(Text);

    public bool IsNegation => WordKinds.IsNegation(Text);

    /// <summary>Of a kind that a rule of its own speaks of.</summary>
    public bool IsOfWeight => IsDate || IsNumber || IsModal || IsQuantifier || IsNegation;

    public string Value => NumberWords.Value(Text);

    private bool HasNumberBeside => NumberWords.IsNumber(Before) || NumberWords.IsNumber(After);
}
