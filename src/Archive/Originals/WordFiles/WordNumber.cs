namespace Archive.Originals.WordFiles;

/// <summary>What Word prints before a paragraph of a list.</summary>
/// <param name="List">Paragraphs of one list have the same.</param>
/// <param name="Level">From 0.</param>
/// <param name="Number">Where it is a plain number, as in "3." or "3)".</param>
/// <param name="Label">What is printed; nothing for a bullet.</param>
internal readonly record struct WordNumber(int List, int Level, int? Number, string? Label);
