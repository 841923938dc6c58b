using Archive.Pdf.Typesetting;

namespace Archive.Tests.Pdf.Typesetting;

public sealed class BaseCacheTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("archive-cache-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_read_and_what_was_not_is_not_there()
    {
        var cache = new BaseCache(Path.Combine(folder.FullName, "new"));
        Assert.Null(await cache.TryReadAsync("key", Cancel));
        await cache.TryWriteAsync("key", Typeset(1, 100), Cancel);
        var read = await cache.TryReadAsync("key", Cancel);
        Assert.Equal(100, read!.Pdf.Length);
        Assert.Equal(
            new LetterBox(3, 1, 2, 7, 1, 2, 3, 4),
            Assert.Single(read.Letters.BoxesOf(new(3, 9)))
        );
        Assert.Empty(read.Letters.BoxesOf(new(4, 9)));
        Assert.DoesNotContain(folder.GetFiles("*.tmp", SearchOption.AllDirectories), _ => true);
    }

    [Fact]
    public async Task Letters_of_another_base_are_not_taken_for_this_one()
    {
        var cache = new BaseCache(folder.FullName);
        await cache.TryWriteAsync("a", Typeset(1, 100), Cancel);
        await cache.TryWriteAsync("b", Typeset(2, 100), Cancel);
        File.Copy(PathOf("a.letters"), PathOf("b.letters"), overwrite: true);
        Assert.Null(await cache.TryReadAsync("b", Cancel));
    }

    [Fact]
    public async Task What_was_not_wanted_for_longest_goes_when_there_is_too_much()
    {
        var roomy = new BaseCache(folder.FullName);
        await roomy.TryWriteAsync("old", Typeset(1, 1000), Cancel);
        await roomy.TryWriteAsync("wanted", Typeset(2, 1000), Cancel);
        foreach (var file in folder.GetFiles("old.*"))
        {
            file.LastAccessTimeUtc = DateTime.UtcNow.AddDays(-1);
        }
        var narrow = new BaseCache(folder.FullName, capacity: 3000);
        await narrow.TryWriteAsync("new", Typeset(3, 1000), Cancel);
        Assert.Null(await narrow.TryReadAsync("old", Cancel));
        Assert.NotNull(await narrow.TryReadAsync("wanted", Cancel));
        Assert.NotNull(await narrow.TryReadAsync("new", Cancel));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_nothing_but_time()
    {
        File.WriteAllText(PathOf("file"), "");
        var cache = new BaseCache(PathOf("file"));
        await cache.TryWriteAsync("key", Typeset(1, 100), Cancel);
        Assert.Null(await cache.TryReadAsync("key", Cancel));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static TypesetBase Typeset(byte filling, int length) =>
        new(
            [.. Enumerable.Repeat(filling, length)],
            new LetterMap([new LetterBox(3, 1, 2, 7, 1, 2, 3, 4)])
        );
}
