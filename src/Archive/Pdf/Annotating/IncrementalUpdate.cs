using System.Security.Cryptography;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>
/// Additions to a PDF, and new versions of objects of it, to be written after its bytes, which stay as they are.
/// Works on any file whose end leads to its cross-reference section: with tables or streams of references, linearized,
/// updated before, signed (a signature goes on covering what it covered).
/// </summary>
internal sealed class IncrementalUpdate : IDisposable
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly FileTail tail;
    private readonly SortedDictionary<long, (IndirectReference Reference, IToken Token)> changes =
    [];
    private long next;

    private IncrementalUpdate(ReadOnlyMemory<byte> file, FileTail tail, PdfDocument pdf)
    {
        this.file = file;
        this.tail = tail;
        Pdf = pdf;
        var offsets = pdf.Structure.CrossReferenceTable.ObjectOffsets;
        var highest = offsets.Keys.Select(key => key.ObjectNumber).DefaultIfEmpty().Max();
        next = Math.Max(pdf.Structure.Trailer.Size, highest + 1);
        Pages = PageTree.Read(pdf);
    }

    /// <summary>The file as it was.</summary>
    public PdfDocument Pdf { get; }

    /// <summary>Its pages as they were, first to last.</summary>
    public IReadOnlyList<IndirectReference> Pages { get; }

    public IndirectReference Root => Pdf.Structure.Trailer.Root;

    /// <exception cref="AnnotatingFailedException">It is encrypted, or too damaged to be added to.</exception>
    public static IncrementalUpdate Open(ReadOnlyMemory<byte> file)
    {
        if (FileTail.Find(file.Span) is not { } tail)
        {
            throw new AnnotatingFailedException(
                "The original’s end does not lead to its contents: it is cut off or damaged."
            );
        }
        var pdf = Parse(file);
        if (pdf.IsEncrypted)
        {
            pdf.Dispose();
            throw new AnnotatingFailedException(
                "The original is encrypted, and nothing can be added to it without its key."
            );
        }
        return new IncrementalUpdate(file, tail, pdf);
    }

    /// <exception cref="AnnotatingFailedException">It is damaged, and readers would mend it each in their own way.</exception>
    public void RequireSound() => Soundness.Require(this, file, tail);

    /// <summary>An object's newest version: the one set here, or the file's.</summary>
    public IToken? Get(IndirectReference reference) =>
        changes.TryGetValue(reference.ObjectNumber, out var change)
            ? change.Token
            : Tokens.Get(Pdf, reference);

    public T? Get<T>(IndirectReference reference)
        where T : class, IToken => Get(reference) as T;

    /// <summary>The value itself where it stands in the dictionary, or the newest version of the object it refers to.</summary>
    public T? Find<T>(DictionaryToken dictionary, string name)
        where T : class, IToken =>
        dictionary.TryGet(Tokens.Name(name), out IToken token)
            ? (token is IndirectReferenceToken reference ? Get(reference.Data) : token) as T
            : null;

    public void Set(IndirectReference reference, IToken token) =>
        changes[reference.ObjectNumber] = (reference, token);

    /// <summary>A number that nothing in the file has.</summary>
    public IndirectReference Reserve() => new(next++, 0);

    public IndirectReference Add(IToken token)
    {
        var reference = Reserve();
        Set(reference, token);
        return reference;
    }

    /// <summary>The file's bytes and, after them, the additions.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream(file.Length + (64 << 10));
        stream.Write(file.Span);
        if (file.Span[^1] is not ((byte)'\n' or (byte)'\r'))
        {
            TokenWriter.Put(stream, "\n");
        }
        var section = new CrossReferenceSection(tail, Pdf.Structure.Trailer);
        foreach (var (reference, token) in changes.Values)
        {
            section.Add(reference, stream.Position - tail.HeaderOffset);
            TokenWriter.Put(
                stream,
                FormattableString.Invariant(
                    $"{reference.ObjectNumber} {reference.Generation} obj\n"
                )
            );
            TokenWriter.Write(stream, token);
            TokenWriter.Put(stream, "\nendobj\n");
        }
        var fingerprint = SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Position))[..16];
        section.Write(stream, next, fingerprint);
        return stream.ToArray();
    }

    public void Dispose() => Pdf.Dispose();

    private static PdfDocument Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            return PdfDocument.Open(file);
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // PdfPig throws what it meets: a damaged file can be any of them.
            throw new AnnotatingFailedException(
                "The original is damaged, and cannot be read.",
                damaged
            );
        }
    }
}
