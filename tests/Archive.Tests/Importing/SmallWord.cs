using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Archive.Tests.Importing;

/// <summary>Word files made for a test.</summary>
internal static class SmallWord
{
    /// <param name="body">What stands in w:body.</param>
    /// <param name="more">Adds other parts.</param>
    public static byte[] Of(string body, Action<MainDocumentPart>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            more?.Invoke(main);
            main.Document = new Document(
                $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>
                """
            );
        }
        return bytes.ToArray();
    }

    /// <summary>With any text as its main part.</summary>
    public static byte[] OfXml(string document)
    {
        const string types =
            """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
        const string relations =
            """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
        return HostileImportTests.Zip(
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types)),
            ("_rels/.rels", Encoding.UTF8.GetBytes(relations)),
            ("word/document.xml", Encoding.UTF8.GetBytes(document))
        );
    }
}
