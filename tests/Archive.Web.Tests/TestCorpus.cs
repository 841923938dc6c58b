using System.Security.Cryptography;
using Archive.Tests.Originals;

namespace Archive.Web.Tests;

/// <summary>A corpus of a test's own, made anew and thrown away: the documents beside these tests, and the specimens.</summary>
internal sealed class TestCorpus : IDisposable
{
    public const string Letter = "2024-03-12-avery-chip-exports";
    public const string Reply = "2024-04-02-commerce-reply";
    public const string Testimony = "2024-05-01-port-testimony";
    public const string Hostile = "2024-05-05-hostile";

    public TestCorpus()
    {
        Root = Directory.CreateTempSubdirectory("archive-web-").FullName;
        Copy(Path.Combine(Repository.Root, "tests", "Archive.Web.Tests", "Corpus"));
        Copy(Path.Combine(Repository.Root, "corpus"));
    }

    public string Root { get; }

    public string Documents => Path.Combine(Root, "corpus");

    public string Data => Path.Combine(Root, "data");

    /// <summary>Puts a letter of one paragraph into the corpus, as an import would.</summary>
    public void Add(string id, string paragraph) =>
        File.WriteAllText(
            Path.Combine(Documents, "letters", $"{id}.md"),
            $"---\nid: {id}\nkind: letter\ntitle: A letter added later\n---\n\n{paragraph}\n"
        );

    /// <summary>Puts a statement into the corpus whose original is a PDF of two pages.</summary>
    public void AddWithOriginal(string id)
    {
        var pdf = SmallPdf.Of([
            SmallPdf.Page((72, 700, 14, "Our cranes stood still for nine days in May.")),
            SmallPdf.Page((72, 500, 14, "The port of Fabrikam opens again on the first of June.")),
        ]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        File.WriteAllBytes(Path.Combine(Documents, "letters", $"{id}.pdf"), pdf);
        File.WriteAllText(
            Path.Combine(Documents, "letters", $"{id}.md"),
            $$"""
            ---
            id: {{id}}
            kind: statement
            title: A statement with its original
            original: { file: {{id}}.pdf, mediaType: application/pdf, sha256: {{hash}} }
            ---

            <!-- page 1 -->

            Our cranes stood still for nine days in May.

            <!-- page 2 -->

            The port of Fabrikam opens again on the first of June.

            """
        );
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Copy(string source)
    {
        if (!Directory.Exists(source))
        {
            return;
        }
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Documents, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
