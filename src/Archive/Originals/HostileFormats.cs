using System.Collections.Immutable;

namespace Archive.Originals;

/// <summary>The formats that the child process reads.</summary>
internal static class HostileFormats
{
    public static ImmutableArray<IHostileFormat> All { get; } =
    [
        new TrialFormat(),
        new Pages.PdfFileReader(),
        new Mail.MailFileReader(),
        new Mail.MailboxFileReader(),
        new WordFiles.WordFileReader(),
        new Zip.ZipFileReader(),
        new Markup.HtmlFileReader(),
    ];

    /// <returns>Null where there is no such format.</returns>
    public static IHostileFormat? Named(string name) =>
        All.FirstOrDefault(format => format.Name == name);
}
