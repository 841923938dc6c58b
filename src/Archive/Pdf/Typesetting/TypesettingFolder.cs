using System.Reflection;
using System.Security.Cryptography;

namespace Archive.Pdf.Typesetting;

/// <summary>
/// Where the worker, its templates and its npm packages are: published beside the program, or, where it runs from
/// a checkout, in the checkout. Made once for a <see cref="Typesetter"/>.
/// </summary>
public sealed class TypesettingFolder
{
    private static readonly string[] Programs =
    [
        "worker.mjs",
        "coverage.mjs",
        "page.typ",
        "document.typ",
        "sheet.typ",
        "report.typ",
        "package-lock.json",
    ];

    private readonly Lazy<string> version;

    public TypesettingFolder(string path)
    {
        Path = path;
        version = new Lazy<string>(HashPrograms);
    }

    public string Path { get; }

    /// <summary>Of templates, worker and packages: what is typeset with another version may look otherwise.</summary>
    public string Version => version.Value;

    /// <summary>The folder this program was built or published with.</summary>
    public static TypesettingFolder Default { get; } = new(FindDefault());

    /// <returns>A sentence with the remedy where its packages are not installed; else null.</returns>
    public string? WhatIsMissing()
    {
        var isComplete =
            File.Exists(System.IO.Path.Combine(Path, "worker.mjs"))
            && Directory.Exists(
                System.IO.Path.Combine(
                    Path,
                    "node_modules",
                    "@myriaddreamin",
                    "typst-ts-node-compiler"
                )
            );
        return isComplete
            ? null
            : $"PDFs need packages that are not installed: install Node.js 20 or newer and build again, or run 'npm ci' in '{Path}'.";
    }

    /// <exception cref="TypesetterUnavailableException">Its packages are not installed.</exception>
    public void EnsureComplete()
    {
        if (WhatIsMissing() is { } missing)
        {
            throw new TypesetterUnavailableException(missing);
        }
    }

    private static string FindDefault()
    {
        var published = System.IO.Path.Combine(AppContext.BaseDirectory, "typesetting");
        if (Directory.Exists(published))
        {
            return published;
        }
        var built = typeof(TypesettingFolder)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key == "TypesettingFolder");
        return built?.Value ?? published;
    }

    private string HashPrograms()
    {
        EnsureComplete();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var program in Programs)
        {
            hash.AppendData(File.ReadAllBytes(System.IO.Path.Combine(Path, program)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
