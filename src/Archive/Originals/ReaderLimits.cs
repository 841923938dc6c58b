using System.Globalization;

namespace Archive.Originals;

/// <summary>How much reading one file may cost, and the sentences for those that cost more.</summary>
public sealed record ReaderLimits
{
    private const string WhatToDo =
        "Open it in the program that made it, save or print it to a new file, and import that.";

    /// <summary>That the child may compute over one file; then it is killed.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(13);

    /// <summary>That the child may stand still, computing next to nothing, before it is given up.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The child's heap, in bytes.</summary>
    public long Heap { get; init; } = 256L * 1024 * 1024;

    /// <summary>In bytes.</summary>
    public int Answer { get; init; } = 64 * 1024 * 1024;

    internal string SentenceOf(RefusalCause cause) =>
        cause switch
        {
            RefusalCause.Broken => $"The file is damaged and cannot be read. {WhatToDo}",
            RefusalCause.TooSlow => string.Create(
                CultureInfo.InvariantCulture,
                $"Reading the file took longer than {Time.TotalSeconds:0.#} seconds of computing, which is the limit. {WhatToDo}"
            ),
            RefusalCause.Stuck => string.Create(
                CultureInfo.InvariantCulture,
                $"The program that reads the file stood still for {Wait.TotalSeconds:0.#} seconds, twice. Import it again when the machine has less to do."
            ),
            RefusalCause.TooMuchMemory => string.Create(
                CultureInfo.InvariantCulture,
                $"Reading the file took more than {Heap / (1024 * 1024)} MB of memory, which is the limit. {WhatToDo}"
            ),
            RefusalCause.TooDeep =>
                $"Parts of the file are nested deeper in one another than can be read. {WhatToDo}",
            RefusalCause.TooLong => string.Create(
                CultureInfo.InvariantCulture,
                $"The file holds more than {Answer / (1024 * 1024)} MB of text, which is the limit. Split it."
            ),
            RefusalCause.Died or RefusalCause.Unreadable =>
                $"The file ended the program that read it. {WhatToDo}",
            _ => throw new InvalidOperationException($"No sentence for {cause}."),
        };
}
