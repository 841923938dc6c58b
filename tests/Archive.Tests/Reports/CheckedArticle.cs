using Archive.Documents;
using Archive.Indexing;
using Archive.Quotations;
using Archive.Search;
using Archive.Tests.Indexing;

namespace Archive.Tests.Reports;

/// <summary>An article checked against documents on disk: what reports are made of.</summary>
internal static class CheckedArticle
{
    public static ArticleCheck Of(string article, params Document[] documents)
    {
        using var corpus = new CorpusOnDisk();
        foreach (var document in documents)
        {
            corpus.Write("letters", document);
        }
        using var index = IndexStore.OpenForWriting(corpus.Data);
        corpus.Update(index);
        return new ArticleChecker(
            new QuotationTracer(index, corpus.Folder),
            new Catalogue(index),
            corpus.Folder
        ).Check(article, null, null, TestContext.Current.CancellationToken);
    }
}
