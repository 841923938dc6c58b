namespace Archive.Pdf.Typesetting;

/// <summary>A document typeset without marks or sheet: what its copies have in common, and where its letters stand.</summary>
internal sealed record TypesetBase(byte[] Pdf, LetterMap Letters);
