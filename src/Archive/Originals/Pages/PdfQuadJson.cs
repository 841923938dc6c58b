using System.Text.Json;
using System.Text.Json.Serialization;

namespace Archive.Originals.Pages;

/// <summary>A quad as numbers: left, bottom, right and top where it stands upright, else its four corners; to a hundredth of a point.</summary>
internal sealed class PdfQuadJson : JsonConverter<PdfQuad>
{
    public override PdfQuad Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    )
    {
        Span<double> numbers = stackalloc double[8];
        var count = 0;
        while (reader.Read() && reader.TokenType is JsonTokenType.Number && count < numbers.Length)
        {
            numbers[count++] = reader.GetDouble();
        }
        if (reader.TokenType is not JsonTokenType.EndArray || count is not (4 or 8))
        {
            throw new JsonException("A quad has four or eight numbers.");
        }
        return count == 4
            ? new PdfQuad(
                new(numbers[0], numbers[3]),
                new(numbers[2], numbers[3]),
                new(numbers[0], numbers[1]),
                new(numbers[2], numbers[1])
            )
            : new PdfQuad(
                new(numbers[0], numbers[1]),
                new(numbers[2], numbers[3]),
                new(numbers[4], numbers[5]),
                new(numbers[6], numbers[7])
            );
    }

    public override void Write(Utf8JsonWriter writer, PdfQuad value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        var (topLeft, topRight, bottomLeft, bottomRight) = value;
        if (
            topLeft.X == bottomLeft.X
            && topRight.X == bottomRight.X
            && topLeft.Y == topRight.Y
            && bottomLeft.Y == bottomRight.Y
        )
        {
            Write(writer, bottomLeft);
            Write(writer, topRight);
        }
        else
        {
            Write(writer, topLeft);
            Write(writer, topRight);
            Write(writer, bottomLeft);
            Write(writer, bottomRight);
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PdfSpot spot)
    {
        writer.WriteNumberValue(Math.Round(spot.X, 2));
        writer.WriteNumberValue(Math.Round(spot.Y, 2));
    }
}
