namespace Archive.Search;

/// <summary>A person or topic of the archive, by the slug of its page, and how many documents have it.</summary>
public sealed record NamedCount(string Slug, string Name, int Documents);
