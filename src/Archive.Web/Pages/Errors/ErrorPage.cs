using Archive.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages.Errors;

/// <summary>What a person is told when an address has no answer; <see cref="ErrorPages"/> comes here.</summary>
internal sealed class ErrorPage : PageModel
{
    public Refusal Refusal { get; private set; } = Refusal.Of(StatusCodes.Status404NotFound);

    public void OnGet()
    {
        Refusal = HttpContext.Features.Get<Refusal>() ?? Refusal;
        Response.StatusCode = Refusal.Status;
    }
}
