namespace Archive.People;

/// <summary>The tables that come with the program, by their names in <c>People/Register</c>.</summary>
internal static class ShippedFile
{
    public static Stream Open(string name) =>
        typeof(ShippedFile).Assembly.GetManifestResourceStream($"people/{name}")
        ?? throw new InvalidOperationException($"The program was built without {name}.");

    /// <summary>Without comments, which begin with "#", and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] is not '#')
            {
                yield return line;
            }
        }
    }
}
