using System.Buffers.Binary;

namespace Archive.Originals.Mail;

/// <summary>Finds the messages of a mailbox in the child process: for each, where its bytes begin and end, as 32-bit numbers.</summary>
internal sealed class MailboxFileReader : IHostileFormat
{
    public const string FormatName = "mailbox";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        var bytes = file.Bytes.Span;
        var places = new List<int>();
        for (var at = 0; at < bytes.Length; )
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            var next = end < 0 ? bytes.Length : at + end + 1;
            if (IsMarker(bytes, at, next))
            {
                if (places.Count > 0)
                {
                    places.Add(WithoutBlank(bytes, at));
                }
                if (places.Count / 2 >= MailLimits.Messages)
                {
                    throw new HostileRefusalException(MailLimits.TooManyMessages());
                }
                places.Add(next);
            }
            at = next;
        }
        places.Add(bytes.Length);
        var answer = new byte[places.Count / 2 * 2 * sizeof(int)];
        for (var i = 0; i < answer.Length / sizeof(int); i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(answer.AsSpan(i * sizeof(int)), places[i]);
        }
        return answer;
    }

    public static IEnumerable<Range> RangesOf(ReadOnlyMemory<byte> answer)
    {
        for (var at = 0; at < answer.Length; at += 2 * sizeof(int))
        {
            yield return BinaryPrimitives.ReadInt32LittleEndian(
                answer.Span[at..]
            )..BinaryPrimitives.ReadInt32LittleEndian(answer.Span[(at + sizeof(int))..]);
        }
    }

    // "From " after a blank line, with a heading's line under it: a sentence may begin so, too.
    private static bool IsMarker(ReadOnlySpan<byte> bytes, int at, int next) =>
        bytes[at..].StartsWith("From "u8)
        && (at == 0 || WithoutBlank(bytes, at) < at)
        && (IsHeading(bytes[next..]) || IsEnvelope(bytes[at..next].TrimEnd("\r\n"u8)));

    private static bool IsHeading(ReadOnlySpan<byte> line)
    {
        var colon = line[..Math.Min(line.Length, 80)].IndexOf((byte)':');
        return line.StartsWith(">From "u8)
            || (colon > 0 && line[..colon].IndexOfAnyInRange((byte)0, (byte)' ') < 0);
    }

    // Ends with a time and a year.
    private static bool IsEnvelope(ReadOnlySpan<byte> line) =>
        line.Length > 20
        && line[^5] is (byte)' '
        && line[^4..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
        && line[^20..].Contains((byte)':');

    private static int WithoutBlank(ReadOnlySpan<byte> bytes, int at) =>
        at >= 2 && bytes[(at - 2)..at].SequenceEqual("\n\n"u8) ? at - 1
        : at >= 4 && bytes[(at - 4)..at].SequenceEqual("\r\n\r\n"u8) ? at - 2
        : at;
}
