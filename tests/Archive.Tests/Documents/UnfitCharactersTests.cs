using System.Text;
using Archive.Documents;

namespace Archive.Tests.Documents;

/// <summary>Characters that cannot stand in a text: the document is read without them, and says where they were.</summary>
public sealed class UnfitCharactersTests
{
    [Theory]
    [InlineData("title: T", "Fine.\n\nA wo\uFFFErd.", 9, "U+FFFE")]
    [InlineData("title: T", "A wo\u0001rd.", 7, "U+0001")]
    [InlineData("title: T", "A word&#xFFFE;.", 7, "U+FFFE")]
    [InlineData("title: T", "| a |\n| --- |\n| b&#xFDD0; |", 9, "U+FDD0")]
    [InlineData("title: T", "\U0001FFFE word", 7, "U+1FFFE")]
    [InlineData("title: \"A \\uFFFE title\"", "Words.", 4, "U+FFFE")]
    [InlineData("title: T\nother: \"\\uFFFF\"", "Words.", 5, "U+FFFF")]
    public void It_is_read_with_a_note_of_its_line(string keys, string body, int line, string names)
    {
        var read = DocumentReader.Read(
            "a.md",
            Encoding.UTF8.GetBytes($"---\nid: a\nkind: letter\n{keys}\n---\n\n{body}\n")
        );
        Assert.NotNull(read.Document);
        var note = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticCode.UnfitCharacter, false), (note.Code, note.IsFatal));
        Assert.Equal(line + (keys.Contains('\n') && line > 5 ? 1 : 0), note.Line);
        Assert.Contains(names, note.Message, StringComparison.Ordinal);
        var text = DocumentText.Of(read.Document).Text + read.Document.Title;
        Assert.Equal(text, Archive.Text.Characters.Clean(text));
    }
}
