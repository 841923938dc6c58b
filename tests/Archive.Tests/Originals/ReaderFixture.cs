using Archive.Originals;

namespace Archive.Tests.Originals;

/// <summary>Child processes that tests of one class share: starting one takes longer than most of them.</summary>
public sealed class ReaderFixture : IDisposable
{
    public ReaderPool Pool { get; } = new();

    public void Dispose() => Pool.Dispose();
}
