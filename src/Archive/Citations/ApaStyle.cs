using System.Collections.Immutable;

namespace Archive.Citations;

/// <summary>The Publication Manual of the APA (7th edition): an entry of the reference list.</summary>
/// <remarks>
/// Titles keep their capitals: sentence case cannot be imposed without knowing which words are names. The entry
/// ends without a full stop, so that the address can be followed.
/// </remarks>
internal static class ApaStyle
{
    private const int MostNames = 20;

    public static Citation Cite(CitedWork work)
    {
        var line = new CitationLine();
        if (work.Authors.IsEmpty)
        {
            Title(line, work);
            line.Stop(Date(work));
        }
        else
        {
            Authors(line, work.Authors);
            line.Stop().Write(Date(work)).Stop();
            Title(line, work);
        }
        line.Stop(work.Publisher);
        Addresses(line, work);
        return line.Cite(CitationStyle.Apa);
    }

    /// <summary>The title, the place in it as a book's pages would stand, and in brackets what the work is.</summary>
    private static void Title(CitationLine line, CitedWork work)
    {
        line.Italic(work.Title);
        if (PinWording.Apa(work.Pin) is { } place)
        {
            line.Write($" ({place})");
        }
        if (work.Form is not WorkForm.Report)
        {
            line.Write($" [{WorkDescription.BesideTitle(work)}]");
        }
    }

    private static string Date(CitedWork work) =>
        work.Date is { } date ? $"({CitedDate.Apa(date)})" : "(n.d.)";

    private static void Addresses(CitationLine line, CitedWork work)
    {
        if (work.SourceUrl is null)
        {
            line.Stop(ThisArchive.Name);
        }
        line.Stop();
        if (work.Date is null)
        {
            line.Write($"Retrieved {CitedDate.Chicago(work.Accessed)}, from ");
        }
        if (work.SourceUrl is null)
        {
            line.Address(work.Permalink);
        }
        else
        {
            line.Address(work.SourceUrl)
                .Write($" (archived at {ThisArchive.Name}, ")
                .Address(work.Permalink)
                .Write(")");
        }
    }

    /// <summary>Up to twenty are all named; of more, the first nineteen and the last.</summary>
    private static void Authors(CitationLine line, ImmutableArray<CitedParty> authors)
    {
        var (named, joint) =
            authors.Length > MostNames
                ? (authors[..(MostNames - 1)], ". . . ")
                : (authors[..^1], "& ");
        foreach (var author in named)
        {
            line.Comma(Name(author.Name));
        }
        if (!named.IsEmpty)
        {
            line.Comma().Write(joint);
        }
        line.Write(Name(authors[^1].Name));
    }

    private static string Name(CitedName name) =>
        name is CitedName.Person person
            ? person.WithSuffix($"{person.Family}, {Initials.Of(person.Given)}", ", ")
            : name.Full;
}
