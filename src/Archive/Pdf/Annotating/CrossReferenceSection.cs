using System.Buffers.Binary;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.CrossReference;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>The cross-reference section and trailer that end an <see cref="IncrementalUpdate"/>: a table after a table, a stream after a stream.</summary>
internal sealed class CrossReferenceSection(FileTail tail, TrailerDictionary trailer)
{
    private readonly SortedDictionary<long, (int Generation, long Offset)> entries = [];

    public void Add(IndirectReference reference, long offset) =>
        entries[reference.ObjectNumber] = (reference.Generation, offset);

    /// <param name="size">One more than the highest object number.</param>
    /// <param name="fingerprint">The second half of the file's identity, which changes with its contents.</param>
    public void Write(Stream stream, long size, byte[] fingerprint)
    {
        var offset = stream.Position - tail.HeaderOffset;
        if (tail.IsStream)
        {
            // The stream is an object too, and lists itself.
            entries[size] = (0, offset);
            TokenWriter.Put(stream, FormattableString.Invariant($"{size} 0 obj\n"));
            TokenWriter.Write(stream, AsStream(Trailer(size + 1, fingerprint)));
            TokenWriter.Put(stream, "\nendobj\n");
        }
        else
        {
            WriteTable(stream);
            TokenWriter.Put(stream, "trailer\n");
            TokenWriter.Write(stream, Trailer(size, fingerprint));
            TokenWriter.Put(stream, "\n");
        }
        TokenWriter.Put(stream, FormattableString.Invariant($"startxref\n{offset}\n%%EOF\n"));
    }

    private DictionaryToken Trailer(long size, byte[] fingerprint)
    {
        var dictionary = Tokens.Dictionary(
            ("Size", new NumericToken(size)),
            ("Prev", new NumericToken(tail.SectionOffset)),
            ("Root", Tokens.Reference(trailer.Root))
        );
        if (trailer.Info is { } info)
        {
            dictionary = dictionary.With("Info", info);
        }
        var second = new HexToken(Convert.ToHexString(fingerprint));
        IToken first = trailer.Identifier is [IToken kept, ..] ? kept : second;
        return dictionary.With("ID", Tokens.Array(first, second));
    }

    private void WriteTable(Stream stream)
    {
        TokenWriter.Put(stream, "xref\n");
        foreach (var (first, run) in Runs())
        {
            TokenWriter.Put(stream, FormattableString.Invariant($"{first} {run.Count}\n"));
            foreach (var (generation, offset) in run)
            {
                TokenWriter.Put(
                    stream,
                    FormattableString.Invariant($"{offset:D10} {generation:D5} n\r\n")
                );
            }
        }
    }

    private StreamToken AsStream(DictionaryToken dictionary)
    {
        const int width = 1 + 4 + 2;
        var data = new byte[entries.Count * width];
        var at = 0;
        foreach (var (generation, offset) in entries.Values)
        {
            data[at] = 1;
            BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at + 1), checked((uint)offset));
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at + 5), (ushort)generation);
            at += width;
        }
        var index = Runs().SelectMany(run => (double[])[run.First, run.Entries.Count]);
        return new StreamToken(
            dictionary
                .With("Type", Tokens.Name("XRef"))
                .With("W", Tokens.Array(Tokens.Number(1), Tokens.Number(4), Tokens.Number(2)))
                .With(
                    "Index",
                    Tokens.Array(index.Select(each => (IToken)Tokens.Number((int)each)))
                ),
            data
        );
    }

    private IEnumerable<(long First, List<(int Generation, long Offset)> Entries)> Runs()
    {
        var first = 0L;
        var run = new List<(int Generation, long Offset)>();
        foreach (var (number, entry) in entries)
        {
            if (run.Count > 0 && number != first + run.Count)
            {
                yield return (first, run);
                run = [];
            }
            first = run.Count == 0 ? number : first;
            run.Add(entry);
        }
        if (run.Count > 0)
        {
            yield return (first, run);
        }
    }
}
