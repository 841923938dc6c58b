namespace Archive.Quotations.Speakers;

/// <summary>Capitalised words in a row, read as a name; tokens [First, End).</summary>
/// <param name="Name">Without titles where it is a person's; empty where there are titles alone.</param>
/// <param name="Words">How many words of a name there are.</param>
/// <param name="HasTitle">A title stands before the name.</param>
/// <param name="IsBody">Its words, or "the" before them, are an organisation's.</param>
internal readonly record struct NameRun(
    int First,
    int End,
    string Name,
    int Words,
    bool HasTitle,
    bool IsBody
);
