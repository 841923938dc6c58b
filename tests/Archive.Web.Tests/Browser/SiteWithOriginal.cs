namespace Archive.Web.Tests.Browser;

/// <summary>A site of its own, with a document that has a PDF as its original.</summary>
public sealed class SiteWithOriginal : IAsyncLifetime
{
    public const string Statement = "2024-05-20-fabrikam-port";

    public Site Site { get; } = new();

    public ValueTask InitializeAsync()
    {
        Site.Corpus.AddWithOriginal(Statement);
        return Site.InitializeAsync();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
