using System.Text.Encodings.Web;

namespace Archive.Web.Rendering;

/// <summary>Writes elements and letters; the one place where a document's letters become HTML, and always encoded.</summary>
internal sealed class HtmlPen(TextWriter writer, HtmlEncoder encoder)
{
    /// <param name="attributes">One whose value is null is left out.</param>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        WriteTag(tag, attributes, ">");

    /// <summary>An element that has no content.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        WriteTag(tag, attributes, " />");

    public void Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
    }

    public void Letters(string text) => encoder.Encode(writer, text);

    /// <summary>Letters of <paramref name="text"/> from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Letters(string text, int start, int end) =>
        encoder.Encode(writer, text, start, end - start);

    /// <summary>An element that holds nothing but letters.</summary>
    public void Element(
        string tag,
        string text,
        params ReadOnlySpan<(string Name, string? Value)> attributes
    )
    {
        Open(tag, attributes);
        Letters(text);
        Close(tag);
    }

    private void WriteTag(
        string tag,
        ReadOnlySpan<(string Name, string? Value)> attributes,
        string end
    )
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }
            writer.Write(' ');
            writer.Write(name);
            writer.Write("=\"");
            encoder.Encode(writer, value);
            writer.Write('"');
        }
        writer.Write(end);
    }
}
