using Archive.Search;
using CsCheck;

namespace Archive.Tests.Indexing;

public sealed class DuplicateIdTests
{
    [Fact]
    public void The_first_file_by_path_has_an_id_and_the_other_is_told_who_has_it()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("b/x.md", Some.Letter("x", "Second."));
        corpus.Put("a/x.md", Some.Letter("x", "First."));
        corpus.Update();

        Assert.Equal(
            [
                "a/x.md Untitled 1",
                "a/x.md ¶ 1 First.",
                "b/x.md: The id 'x' is that of 'a/x.md' too, which has it; 'b/x.md' is left out. Give one of them another id.",
            ],
            Contents.Of(corpus.Index)
        );
    }

    [Fact]
    public void A_newcomer_before_it_by_path_takes_the_id_over()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("b/x.md", Some.Letter("x", "Second."));
        corpus.Update();
        corpus.Put("a/x.md", Some.Letter("x", "First."));
        corpus.Update();

        Assert.Equal(["a/x.md ¶ 1 First."], Contents.Passages(corpus.Index));
    }

    [Fact]
    public void When_the_first_goes_the_other_takes_its_place()
    {
        using var corpus = new MemoryCorpus();
        corpus.Put("a/x.md", Some.Letter("x", "First."));
        corpus.Put("b/x.md", Some.Letter("x", "Second."));
        corpus.Update();
        corpus.Remove("a/x.md");
        corpus.Update();

        Assert.Equal(["b/x.md Untitled 1", "b/x.md ¶ 1 Second."], Contents.Of(corpus.Index));
    }

    [Fact]
    public void An_index_brought_up_to_date_step_by_step_is_the_index_built_anew() =>
        Changes
            .List[1, 6]
            .Select(Gen.Bool)
            .Sample(
                (updates, inSteps) =>
                {
                    using var stepwise = new MemoryCorpus();
                    foreach (var _ in Play(updates, stepwise))
                    {
                        stepwise.Update(inSteps);
                    }
                    AssertIsAsBuiltAnew(stepwise, updates);
                    Assert.Equal(0, stepwise.Update().Indexed);
                },
                iter: 50
            );

    [Fact]
    public void Updates_that_were_cut_off_after_some_commits_agree_with_themselves_and_are_made_up_for() =>
        Changes
            .List[1, 6]
            .Select(Gen.Int[0, 3])
            .Sample(
                (updates, reads) =>
                {
                    using var stepwise = new MemoryCorpus();
                    foreach (var _ in Play(updates, stepwise))
                    {
                        stepwise.CutOffAfter = stepwise.Reads + reads;
                        try
                        {
                            stepwise.Update(inSteps: true);
                        }
                        catch (MemoryCorpus.CutOffException) { }
                        AssertAgrees(new Catalogue(stepwise.Index));
                    }
                    stepwise.CutOffAfter = int.MaxValue;
                    stepwise.Update();
                    AssertIsAsBuiltAnew(stepwise, updates);
                },
                iter: 50
            );

    private static IEnumerable<List<Change>> Play(List<List<Change>> updates, MemoryCorpus corpus)
    {
        var version = 0;
        foreach (var update in updates)
        {
            foreach (var change in update)
            {
                Apply(change, ++version, corpus);
            }
            yield return update;
        }
    }

    private static void AssertIsAsBuiltAnew(MemoryCorpus stepwise, List<List<Change>> updates)
    {
        using var anew = new MemoryCorpus();
        _ = Play(updates, anew).Count();
        anew.Update();
        Assert.Equal(Contents.Of(anew.Index), Contents.Of(stepwise.Index));
    }

    // Every id is one document's, and every passage a document's that is there.
    private static void AssertAgrees(Catalogue catalogue)
    {
        var documents = catalogue.List(new DocumentQuery()).Documents;
        Assert.Distinct(documents.Select(document => document.Id));
        Assert.Equal(documents.Sum(document => document.PassageCount), catalogue.Extent().Passages);
    }

    private static readonly string[] Paths = ["a/1.md", "a/2.md", "b/1.md", "b/2.md", "c/1.md"];

    // Ids oftener than all else, so that they meet.
    private static readonly string?[] Whats =
    [
        "x",
        "x",
        "y",
        "y",
        "z",
        "broken",
        "touched",
        null,
        null,
    ];

    private static Gen<List<Change>> Changes { get; } =
        Gen.Select(
            Gen.Int[0, Paths.Length - 1],
            Gen.Int[0, Whats.Length - 1],
            (path, what) => new Change(Paths[path], Whats[what])
        ).List[1, 4];

    private static void Apply(Change change, int version, MemoryCorpus corpus)
    {
        switch (change.What)
        {
            case null:
                corpus.Remove(change.Path);
                break;
            case "broken":
                corpus.Put(change.Path, null);
                break;
            case "touched":
                corpus.TouchIfThere(change.Path, MemoryCorpus.Once.AddMinutes(version));
                break;
            default:
                corpus.Put(
                    change.Path,
                    Some.Letter(change.What, $"Version {version}.") with
                    {
                        Title = $"Title {version}",
                    }
                );
                break;
        }
    }

    /// <param name="What">The id the file's document has from now on; null where the file goes.</param>
    private sealed record Change(string Path, string? What);
}
