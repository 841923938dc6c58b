using System.Collections.Immutable;

namespace Archive.Importing;

/// <summary>The paths a person names → the files to import, in order; nothing is opened.</summary>
internal static class SourceFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 32,
        IgnoreInaccessible = true,
        AttributesToSkip =
            FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public static ImmutableArray<string> Of(ImmutableArray<string> paths) =>
        [
            .. paths.SelectMany<string, string>(path =>
                Directory.Exists(path)
                    ? Directory.EnumerateFiles(path, "*", Everything).Order(StringComparer.Ordinal)
                    : [path]
            ),
        ];
}
