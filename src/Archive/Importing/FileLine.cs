namespace Archive.Importing;

/// <summary>A line of a file, without the sign that ends it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Until the next line is asked for; of a line that is too long, the end of it at most.</param>
internal readonly record struct FileLine(int Number, Memory<byte> Bytes, bool IsTooLong);
