using System.Text;

namespace Archive.Pdf.Typesetting;

/// <summary>A letter that a typeset document shows, other than a space, in the order of reading.</summary>
/// <param name="Offset">Of the document's text; -1 where the letter is none of it: a title, a list's number.</param>
/// <param name="Length">UTF-16 units of the document's text it stands for.</param>
internal readonly record struct PrintedLetter(Rune Rune, int Offset, int Length);
