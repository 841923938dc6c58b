using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Originals.WordFiles;

/// <summary>Elements that the library has no type for, as tags that older Words put around names: what is in them is read all the same.</summary>
internal static class WordUnknown
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <returns>Its content with types; the element itself where that cannot be.</returns>
    public static OpenXmlElement ContentOf(OpenXmlUnknownElement unknown, bool isInParagraph)
    {
        var name = isInParagraph ? "p" : "body";
        var xml =
            $"<w:{name} xmlns:w=\"{Main}\" xmlns:r=\"{Relations}\">{unknown.InnerXml}</w:{name}>";
        try
        {
            OpenXmlElement content = isInParagraph ? new Paragraph(xml) : new Body(xml);
            // It is parsed when it is first looked at.
            _ = content.FirstChild;
            return content;
        }
        catch (Exception broken) when (broken is XmlException or ArgumentException)
        {
            return unknown;
        }
    }

    public static bool IsBox(OpenXmlElement element) =>
        element is TextBoxContent || element is OpenXmlUnknownElement { LocalName: "txbxContent" };
}
