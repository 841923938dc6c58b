using Microsoft.AspNetCore.Mvc;

namespace Archive.Web.Hosting;

/// <summary>A <see cref="Refusal"/> as a page's handler returns it.</summary>
internal sealed class RefusalResult(Refusal refusal) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return refusal.ExecuteAsync(context.HttpContext);
    }
}
