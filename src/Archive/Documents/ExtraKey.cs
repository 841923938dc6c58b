namespace Archive.Documents;

/// <summary>A key of the front matter that the archive does not know, kept as the YAML of its value, to be written back.</summary>
public sealed record ExtraKey(string Key, string Yaml);
