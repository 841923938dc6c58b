namespace Archive.Web.Api;

/// <summary>What <c>/api/check</c> is asked: an article, or the words of one quotation alone.</summary>
/// <param name="Document">The id of the document they are said to be from.</param>
internal sealed record CheckQuestion(string? Text, string? Quotation, string? Document);
