using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

/// <summary>What axe finds wrong with a page as it is shown.</summary>
/// <remarks>
/// Run in the page itself: it has no frames, for whose sake the package's own call opens a tab each time and
/// describes every element that passes.
/// </remarks>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <param name="rules">Those to be tried; all where none is named.</param>
    /// <returns>A line for each rule that is broken: what it asks, and the elements.</returns>
    public static async Task<string[]> ViolationsAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }
        return await page.EvaluateAsync<string[]>(
            """
            async (rules) => {
              const options = { resultTypes: ['violations'] };
              if (rules.length > 0) options.runOnly = rules;
              const { violations } = await axe.run(document, options);
              return violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
            }
            """,
            rules
        );
    }
}
