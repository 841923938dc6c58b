using UglyToad.PdfPig.Logging;

namespace Archive.Originals.Pages;

/// <summary>Whether PdfPig, which reads on over what is damaged, has left something out.</summary>
internal sealed class ParsingComplaints : ILog
{
    // At each, PdfPig looks again at all that it has read of the page.
    private const int Most = 20_000;

    private int left = int.MaxValue;

    public bool Any { get; private set; }

    public void BeginPage() => (Any, left) = (false, Most);

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    /// <exception cref="InvalidDataException">So much of the page is damaged that the rest tells nothing.</exception>
    public void Warn(string message)
    {
        if (left-- == 0)
        {
            throw new InvalidDataException("Too much of the page is damaged.");
        }
    }

    public void Error(string message) => Any = true;

    public void Error(string message, Exception ex) => Any = true;
}
