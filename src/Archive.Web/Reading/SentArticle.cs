using System.Text;
using Archive.Importing;
using Archive.Quotations;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Archive.Web.Reading;

/// <summary>An article as a form sends it, pasted or as a file: held in memory while it is checked, and nowhere else.</summary>
/// <param name="Text">Lines end in one line feed, however they were sent; null where there is nothing that can be checked.</param>
/// <param name="Fault">What is wrong with it, and what to do.</param>
/// <param name="Note">How it was read, where that is worth saying.</param>
internal sealed record SentArticle(string? Text, string? Fault, string? Note)
{
    /// <summary>Of the answer.</summary>
    public int Status { get; init; } =
        Text is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;

    /// <summary>Of what is pasted, and of a file: in bytes.</summary>
    public const int Largest = 4 * 1024 * 1024;

    /// <summary>Of the request: more is not even listened to.</summary>
    public const int LargestRequest = 32 * 1024 * 1024;

    /// <summary>The names of the form's fields.</summary>
    public const string TextField = "text";
    public const string FileField = "file";

    public static string TooLong =>
        $"At most {Wording.Number(ArticleChecker.LongestArticle)} characters, or a file of {Largest / (1024 * 1024)} MB, are checked at once. Send the article in parts.";

    private static readonly SentArticle Nothing = new(
        null,
        "There is nothing to check yet: paste an article with its quotation marks, or choose a file.",
        null
    );

    private static readonly SentArticle TooLarge = new(null, TooLong, null)
    {
        Status = StatusCodes.Status413PayloadTooLarge,
    };

    public static async Task<SentArticle> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            var (pasted, file) = await FieldsAsync(request, cancel);
            if (pasted?.Length > Largest || file?.Length > Largest)
            {
                return TooLarge;
            }
            return file is { Length: > 0 } ? Of(ArticleFile.Read(file))
                : pasted is { Length: > 0 }
                    ? Of(new ArticleFile(Encoding.UTF8.GetString(pasted), null))
                : Nothing;
        }
        catch (BadHttpRequestException fault)
            when (fault.StatusCode is StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge;
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return Nothing;
        }
    }

    private static SentArticle Of(ArticleFile file)
    {
        var text = file.Text?.ReplaceLineEndings("\n");
        return text switch
        {
            null => new SentArticle(null, file.Sentence, null),
            _ when string.IsNullOrWhiteSpace(text) => Nothing,
            { Length: > ArticleChecker.LongestArticle } => TooLarge,
            _ => new SentArticle(text, null, file.Sentence),
        };
    }

    // Read by hand, because the framework writes files of more than some kilobytes to the disk.
    private static async Task<(byte[]? Pasted, byte[]? File)> FieldsAsync(
        HttpRequest request,
        CancellationToken cancel
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || type.MediaType != "multipart/form-data"
        )
        {
            if (!request.HasFormContentType)
            {
                return default;
            }
            return (await PastedAsync(request, cancel), null);
        }
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary);
        if (boundary is not { Length: > 0 and < 200 })
        {
            return default;
        }
        byte[]? pasted = null;
        byte[]? file = null;
        var reader = new MultipartReader(boundary.Value!, request.Body);
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            var name = section.GetContentDispositionHeader()?.Name.Value?.Trim('"');
            if (name == TextField)
            {
                pasted = await BytesAsync(section.Body, cancel);
            }
            else if (name == FileField)
            {
                file = await BytesAsync(section.Body, cancel);
            }
        }
        return (pasted, file);
    }

    private static async Task<byte[]?> PastedAsync(HttpRequest request, CancellationToken cancel)
    {
        using var form = new FormReader(request.Body)
        {
            ValueLengthLimit = Largest,
            KeyLengthLimit = Largest,
        };
        try
        {
            while (await form.ReadNextPairAsync(cancel) is { } field)
            {
                if (field.Key == TextField)
                {
                    return Encoding.UTF8.GetBytes(field.Value);
                }
            }
            return null;
        }
        catch (InvalidDataException)
        {
            // Of a form that is read field by field, nothing but length is refused.
            throw new BadHttpRequestException(TooLong, StatusCodes.Status413PayloadTooLarge);
        }
    }

    // One byte more than is taken says that there is more; the rest is passed over.
    private static async Task<byte[]> BytesAsync(Stream body, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await body.ReadAsync(part, cancel) is > 0 and var length)
        {
            kept.Write(part, 0, Math.Min(length, Largest + 1 - (int)kept.Length));
        }
        return kept.ToArray();
    }
}
