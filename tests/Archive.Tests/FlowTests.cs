using System.Collections.Immutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Archive.Tests;

/// <summary>The archive is one value travelling one way; here is the way, and nothing may go against it.</summary>
public sealed class FlowTests
{
    // Each namespace with those it may use, beside itself. What is not in the list of a row, it does not see.
    private static readonly ImmutableArray<(string Stage, string[] Uses)> Flow =
    [
        ("Text", []),
        ("Documents", ["Text"]),
        ("Corpus", ["Text", "Documents"]),
        ("Originals", ["Text", "Documents"]),
        ("People", ["Text", "Documents"]),
        ("Description", ["Text", "Documents", "People"]),
        ("Importing", ["Text", "Documents", "Corpus", "Originals", "People", "Description"]),
        ("Indexing", ["Text", "Documents", "Corpus", "People", "Description"]),
        ("Search", ["Text", "Documents", "Corpus", "People", "Description", "Indexing"]),
        ("Quotations", ["Text", "Documents", "Corpus", "People", "Indexing", "Search"]),
        ("Citations", ["Text", "Documents"]),
        ("Pdf", ["Text", "Documents", "Corpus", "Originals", "Citations"]),
        ("Reports", ["Text", "Documents", "Indexing", "Search", "Quotations", "Citations", "Pdf"]),
    ];

    private static readonly System.Reflection.Assembly Core =
        typeof(Archive.Text.TextSpan).Assembly;

    private static readonly Architecture Architecture = new ArchLoader()
        .LoadAssemblies(Core)
        .Build();

    public static TheoryData<string> Stages => [.. Flow.Select(row => row.Stage)];

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_uses_only_what_comes_before_it(string stage)
    {
        var uses = Flow.Single(row => row.Stage == stage).Uses;
        var against = Dependencies()
            .Where(use => use.From == stage && use.To != stage && !uses.Contains(use.To))
            .Select(use => use.Text)
            .Distinct();
        Assert.Empty(against);
    }

    [Fact]
    public void A_dependency_that_is_there_is_seen() =>
        Assert.Contains(Dependencies(), use => use is { From: "Documents", To: "Text" });

    [Fact]
    public void Every_namespace_of_the_archive_is_a_stage() =>
        Assert.Equal(
            Flow.Select(row => row.Stage).Order(),
            Core.GetTypes()
                .Where(type =>
                    type.Namespace?.StartsWith("Archive.", StringComparison.Ordinal) is true
                )
                .Select(type => StageOf(type.Namespace!))
                .Distinct()
                .Order()
        );

    [Theory]
    [InlineData("Lucene.Net", new[] { "Indexing", "Search" })]
    [InlineData("Markdig", new[] { "Documents" })]
    [InlineData("YamlDotNet", new[] { "Documents" })]
    [InlineData("AngleSharp", new[] { "Importing", "Originals" })]
    [InlineData("DocumentFormat.OpenXml", new[] { "Originals" })]
    [InlineData("MimeKit", new[] { "Originals" })]
    [InlineData("SmartReader", new[] { "Originals" })]
    [InlineData("UglyToad.PdfPig", new[] { "Originals", "Pdf" })]
    public void A_library_is_named_only_where_its_door_is(string library, string[] doors)
    {
        var users = Architecture
            .Types.Where(type => IsOurs(type.Namespace.FullName))
            .Where(type =>
                type.Dependencies.Any(use =>
                    use.Target.FullName.StartsWith(library, StringComparison.Ordinal)
                )
            )
            .Select(type => StageOf(type.Namespace.FullName))
            .Distinct()
            .ToArray();
        Assert.NotEmpty(users);
        Assert.Subset(doors.ToHashSet(), users.ToHashSet());
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = new[] { "src", "tests" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(Repository.Root, folder),
                    "*.cs",
                    SearchOption.AllDirectories
                )
            )
            .Where(file =>
                !file.Split(Path.DirectorySeparatorChar)
                    .Any(part => part is "obj" or "bin" or "node_modules")
            )
            .ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadLines(file).Count() > 400);
    }

    private static IEnumerable<(string From, string To, string Text)> Dependencies() =>
        from type in Architecture.Types
        where IsOurs(type.Namespace.FullName)
        from use in type.Dependencies
        where IsOurs(use.Target.Namespace?.FullName)
        select (
            StageOf(type.Namespace.FullName),
            StageOf(use.Target.Namespace.FullName),
            $"{type.FullName} uses {use.Target.FullName}"
        );

    // What the compiler makes for itself (a generic's parameter, a list's backing) stands in no namespace.
    private static bool IsOurs(string? name) =>
        name?.StartsWith("Archive.", StringComparison.Ordinal) is true;

    private static string StageOf(string name) => name.Split('.')[1];
}
