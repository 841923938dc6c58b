namespace Archive.Originals;

/// <summary>What goes before a file's bytes on the way to the child: JSON, its length before it.</summary>
/// <param name="Computing">In milliseconds: after so long the child ends by itself, should nobody be left to end it.</param>
/// <param name="Waiting">In milliseconds: likewise, whatever it does.</param>
internal sealed record ReaderRequestHead(
    string Format,
    string Options,
    int Length,
    int Computing,
    int Waiting
);
