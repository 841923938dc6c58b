using System.Globalization;
using System.Text;
using Archive.Tests.Originals;

namespace Archive.Tests.Pdf.Copies;

/// <summary>A page with an invented person's signature, made by openssl over all of the file but the signature itself.</summary>
internal static class SignedPdf
{
    private const int Room = 8000;

    public static byte[] Make()
    {
        var empty = new string('0', Room);
        var text = Encoding.Latin1.GetString(
            SmallPdf.Of(
                [SmallPdf.Page((72, 700, 12, Shapes.First), (72, 686, 12, Shapes.Second))],
                "/Annots[6 0 R]",
                "/AcroForm<</Fields[6 0 R]/SigFlags 3>>",
                more:
                [
                    "<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/Rect[0 0 0 0]/F 132/V 7 0 R>>",
                    $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Name(Jordan Avery)/M(D:20240301120000Z)/ByteRange[0 1111111111 2222222222 3333333333]/Contents<{empty}>>>",
                ]
            )
        );
        var start = text.IndexOf($"<{empty}", StringComparison.Ordinal);
        var end = start + Room + 2;
        foreach (
            var (place, number) in new[]
            {
                ("1111111111", start),
                ("2222222222", end),
                ("3333333333", text.Length - end),
            }
        )
        {
            text = text.Replace(
                place,
                number.ToString(CultureInfo.InvariantCulture).PadRight(10),
                StringComparison.Ordinal
            );
        }
        var signature = Sign(Encoding.Latin1.GetBytes(text[..start] + text[end..]));
        return Encoding.Latin1.GetBytes(
            text.Replace(
                empty,
                Convert.ToHexString(signature).PadRight(Room, '0'),
                StringComparison.Ordinal
            )
        );
    }

    private static byte[] Sign(byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("archive-sign-").FullName;
        try
        {
            string In(string name) => Path.Combine(folder, name);
            File.WriteAllBytes(In("signed"), bytes);
            OpenSsl(
                $"req -x509 -newkey rsa:2048 -nodes -keyout {In("key")} -out {In("cert")} -days 30 -subj /CN=Jordan-Avery"
            );
            OpenSsl(
                $"cms -sign -binary -outform DER -md sha256 -signer {In("cert")} -inkey {In("key")} -in {In("signed")} -out {In("signature")}"
            );
            return File.ReadAllBytes(In("signature"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void OpenSsl(string arguments)
    {
        var (code, said) = Tool.Run("openssl", arguments.Split(' '));
        Assert.True(code == 0, said);
    }
}
