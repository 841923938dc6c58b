namespace Archive.Search;

/// <summary>A piece of a query between <see cref="QueryLexer"/> and <see cref="QueryParser"/>.</summary>
/// <param name="Text">As typed, of words and phrases; empty of the others.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "");
