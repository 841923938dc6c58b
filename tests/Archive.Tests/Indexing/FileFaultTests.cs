using Archive.Corpus;
using Archive.Documents;
using Archive.Indexing;
using Archive.Search;

namespace Archive.Tests.Indexing;

/// <summary>Whatever goes wrong with one file is told of that file, and everything else goes on.</summary>
public sealed class FileFaultTests
{
    [Fact]
    public void A_file_at_which_the_reader_fails_is_told_and_the_others_are_indexed()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "The licence."));
        corpus.PutRead("letters/b.md", _ => throw new FormatException("the-secret"));
        corpus.Put("letters/c.md", Some.Letter("c", "The permit."));

        corpus.Update();

        Assert.Equal(
            ["letters/a.md ¶ 1 The licence.", "letters/c.md ¶ 1 The permit."],
            Contents.Passages(corpus.Index)
        );
        var problem = Assert.Single(new Catalogue(corpus.Index).Problems());
        Assert.Equal(
            ("letters/b.md", DiagnosticCode.Fault, true),
            (problem.File, problem.Code, problem.IsFatal)
        );
        Assert.Contains("reading it", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_failed_is_tried_again_and_written_once_it_can_be_read()
    {
        using var corpus = new MemoryCorpus();
        corpus.PutRead("letters/b.md", _ => throw new FormatException());
        Assert.Equal(1, corpus.Update().Indexed);
        Assert.Equal(0, corpus.Update().Indexed);

        corpus.Put("letters/b.md", Some.Letter("b", "Mended."), size: 0);
        corpus.Update();

        Assert.Equal(["letters/b.md ¶ 1 Mended."], Contents.Passages(corpus.Index));
        Assert.Empty(new Catalogue(corpus.Index).Problems());
    }

    [Fact]
    public void A_document_that_the_index_cannot_take_is_told_and_the_others_are_indexed()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/a.md", Some.Letter("a", "The licence."));
        var strange = Some.Letter("b", "The permit.") with { Kind = (DocumentKind)99 };
        corpus.PutRead(
            "letters/b.md",
            file => new CorpusReading(file, new string('0', 64), strange, [])
        );
        corpus.Update();

        Assert.Equal(["letters/a.md ¶ 1 The licence."], Contents.Passages(corpus.Index));
        var problem = Assert.Single(new Catalogue(corpus.Index).Problems());
        Assert.Equal(("letters/b.md", DiagnosticCode.Fault), (problem.File, problem.Code));

        corpus.Put("letters/b.md", Some.Letter("b", "The permit."));
        corpus.Update();
        Assert.Empty(new Catalogue(corpus.Index).Problems());
        Assert.Single(Contents.Passages(corpus.Index, "permit"));
    }

    [Fact]
    public void What_lies_below_a_folder_that_cannot_be_read_is_not_taken_for_deleted()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/deep/a.md", Some.Letter("a", "The licence."));
        corpus.Put("letters/b.md", Some.Letter("b", "The permit."));
        corpus.Update();

        corpus.Remove("letters/deep/a.md");
        corpus.Remove("letters/b.md");
        corpus.UnreadFolders = ["letters/deep"];
        Assert.Equal(1, corpus.Update().Removed);
        Assert.Equal(["letters/deep/a.md ¶ 1 The licence."], Contents.Passages(corpus.Index));

        corpus.UnreadFolders = [];
        corpus.Update();
        Assert.Empty(Contents.Passages(corpus.Index));
    }

    [Fact]
    public void A_file_that_takes_the_id_of_one_in_an_unread_folder_has_it_until_that_is_back()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("letters/deep/a.md", Some.Letter("a", "The licence."));
        corpus.Update();

        corpus.Remove("letters/deep/a.md");
        corpus.UnreadFolders = ["letters/deep"];
        corpus.Put("letters/a.md", Some.Letter("a", "Another."));
        corpus.Update();
        Assert.Equal(["letters/a.md ¶ 1 Another."], Contents.Passages(corpus.Index));

        corpus.UnreadFolders = [];
        corpus.Put("letters/deep/a.md", Some.Letter("a", "The licence."));
        corpus.Update();
        Assert.Contains(
            "is left out",
            Assert.Single(new Catalogue(corpus.Index).Problems()).Message,
            StringComparison.Ordinal
        );
    }
}
