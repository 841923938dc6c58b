using Archive.Documents;

namespace Archive.Indexing;

/// <summary>A passage and its words, as <see cref="PreparedFile"/> has them ready for the index.</summary>
internal sealed record PreparedPassage(Passage Passage, BothReadings Words);
