namespace Archive.Documents;

/// <summary>How a document stands to another one: <c>replies-to</c>, <c>quotes</c>, <c>attached-to</c>, or any other verb.</summary>
public sealed record Relation(string Kind, DocumentId Target);
