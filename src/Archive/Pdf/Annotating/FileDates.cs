using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Tokens;

namespace Archive.Pdf.Annotating;

/// <summary>Says in a PDF when it was made or added to: in its information and, as PDF/A asks, likewise in its metadata.</summary>
internal static partial class FileDates
{
    private const int LargestMetadata = 1 << 20;

    /// <summary>The file was there before, and was added to.</summary>
    public static void WriteModified(IncrementalUpdate update, DateTimeOffset moment) =>
        Write(update, moment, ["ModDate"], Modified());

    /// <summary>Nobody has seen the file before.</summary>
    public static void WriteCreated(IncrementalUpdate update, DateTimeOffset moment) =>
        Write(update, moment, ["CreationDate", "ModDate"], Created());

    private static void Write(
        IncrementalUpdate update,
        DateTimeOffset moment,
        string[] keys,
        Regex inMetadata
    )
    {
        if (
            update.Pdf.Structure.Trailer.Info is IndirectReferenceToken info
            && update.Get<DictionaryToken>(info.Data) is { } dictionary
        )
        {
            var date = Tokens.Date(moment);
            foreach (var key in keys)
            {
                dictionary = dictionary.With(key, date);
            }
            update.Set(info.Data, dictionary);
        }
        var catalog = update.Pdf.Structure.Catalog.CatalogDictionary;
        if (
            catalog.TryGet(Tokens.Name("Metadata"), out IndirectReferenceToken metadata)
            && update.Get<StreamToken>(metadata.Data) is { Data.Length: < LargestMetadata } stream
            && !stream.StreamDictionary.ContainsKey(NameToken.Filter)
        )
        {
            var text = Encoding.UTF8.GetString(stream.Data.Span);
            var dated = inMetadata.Replace(text, $"${{1}}{InMetadata(moment)}$3");
            update.Set(
                metadata.Data,
                new StreamToken(stream.StreamDictionary, Encoding.UTF8.GetBytes(dated))
            );
        }
    }

    private static string InMetadata(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            System.Globalization.CultureInfo.InvariantCulture
        );

    [GeneratedRegex("(<(xmp:ModifyDate)>)[^<]{0,40}(</)")]
    private static partial Regex Modified();

    [GeneratedRegex("(<(xmp:ModifyDate|xmp:CreateDate|stEvt:when)>)[^<]{0,40}(</)")]
    private static partial Regex Created();
}
