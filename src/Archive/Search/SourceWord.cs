namespace Archive.Search;

/// <summary>A word that a quotation's sources are looked for by.</summary>
/// <param name="Frequency">In how many passages it stands.</param>
/// <param name="Worth">What it tells: the rarer the more.</param>
internal readonly record struct SourceWord(string Text, int Frequency, float Worth);
