using UglyToad.PdfPig.Logging;

namespace Archive.Originals.Pages;

/// <summary>Whether PdfPig, which reads on over what is damaged, has left something out.</summary>
internal sealed class ParsingComplaints : ILog
{
    public bool Any { get; private set; }

    public void Clear() => Any = false;

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    public void Warn(string message) { }

    public void Error(string message) => Any = true;

    public void Error(string message, Exception ex) => Any = true;
}
