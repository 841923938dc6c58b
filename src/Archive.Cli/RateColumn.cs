using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Archive.Cli;

/// <summary>In a line of progress: how many things a second are done.</summary>
internal sealed class RateColumn : ProgressColumn
{
    public override IRenderable Render(
        RenderOptions options,
        ProgressTask task,
        TimeSpan deltaTime
    ) =>
        new Markup(
            task.ElapsedTime is { TotalSeconds: > 0 } elapsed
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{task.Value / elapsed.TotalSeconds:0.#} a second"
                )
                : ""
        );
}
