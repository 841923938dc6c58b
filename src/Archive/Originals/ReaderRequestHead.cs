namespace Archive.Originals;

/// <summary>What goes before a file's bytes on the way to the child: JSON, its length before it.</summary>
/// <param name="Milliseconds">After so long the child ends by itself, should nobody be left to end it.</param>
internal sealed record ReaderRequestHead(
    string Format,
    string Options,
    int Length,
    int Milliseconds
);
