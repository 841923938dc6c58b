using Archive.Quotations;
using Archive.Web.Api;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Archive.Web.Pages.Check;

/// <summary>Paste an article, and see for each of its quotations where it comes from and what differs. Nothing pasted is kept.</summary>
[EnableRateLimiting(CheckEndpoint.Checking)]
[RequestSizeLimit(CheckEndpoint.LargestQuestion)]
internal sealed class CheckPage(ArticleChecker checker) : PageModel
{
    public string Article { get; private set; } = "";

    /// <summary>Null where nothing was asked, or too much.</summary>
    public ArticleCheck? Checked { get; private set; }

    /// <summary>What is wrong with what was pasted; null where nothing is.</summary>
    public string? Fault { get; private set; }

    public void OnPost([FromForm(Name = "text")] string? text)
    {
        Article = text ?? "";
        if (string.IsNullOrWhiteSpace(Article))
        {
            Fault = "There is nothing to check yet: paste an article with its quotation marks.";
        }
        else if (Article.Length > ArticleChecker.LongestArticle)
        {
            Fault =
                $"At most {Wording.Number(ArticleChecker.LongestArticle)} characters are checked at once. Paste the article in parts.";
            Article = "";
        }
        else
        {
            Checked = checker.Check(Article, null, null, HttpContext.RequestAborted);
        }
    }
}
