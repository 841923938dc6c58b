using Lucene.Net.Store;

namespace Archive.Tests.Indexing;

/// <summary>A folder on a disk with only so much room, which a write beyond it finds full, as a file system would say.</summary>
internal sealed class SmallDisk(string path)
    : SimpleFSDirectory(path, NoLockFactory.GetNoLockFactory())
{
    // ENOSPC, as .NET passes it on.
    private const int NoSpaceLeft = 28;

    public long BytesLeft { get; set; } = long.MaxValue;

    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        Take(0);
        return new Output(this, base.CreateOutput(name, context));
    }

    private void Take(long bytes)
    {
        if (bytes > BytesLeft || BytesLeft <= 0)
        {
            BytesLeft = 0;
            throw new IOException("No space left on device.", NoSpaceLeft);
        }
        BytesLeft -= bytes;
    }

    private sealed class Output(SmallDisk disk, IndexOutput inner) : IndexOutput
    {
        public override long Checksum => inner.Checksum;

        public override void WriteByte(byte b)
        {
            disk.Take(1);
            inner.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            disk.Take(length);
            inner.WriteBytes(b, offset, length);
        }

        public override void Flush() => inner.Flush();

        public override long Position => inner.Position;

        [Obsolete("Lucene's own; nothing calls it.")]
        public override void Seek(long pos) => throw new NotSupportedException();

        protected override void Dispose(bool disposing) => inner.Dispose();
    }
}
