using System.Text;
using Archive.Pdf.Typesetting;

namespace Archive.Tests.Pdf.Typesetting;

public sealed class LetterAlignmentTests
{
    [Fact]
    public void Letters_in_the_order_of_reading_are_recognised_one_by_one()
    {
        var boxes = LetterAlignment.Align(Printed("Hello"), Page("Hello", 0));
        Assert.Equal([0, 10, 20, 30, 40], boxes.Select(box => (int)box.Left));
        Assert.Equal([0, 1, 2, 3, 4], boxes.Select(box => box.Offset));
    }

    [Fact]
    public void A_letter_that_the_page_names_otherwise_is_known_by_its_neighbours()
    {
        var boxes = LetterAlignment.Align(Printed("OnMolokaʻi"), Page("OnMoloka‘i", 0));
        Assert.Equal(
            Enumerable.Range(0, 10).Select(i => i * 10),
            boxes.Select(box => (int)box.Left)
        );
    }

    [Fact]
    public void Letters_set_from_right_to_left_are_found_in_their_places()
    {
        // "abc" between words that are read from left to right.
        var boxes = LetterAlignment.Align(Printed("xyabcz"), Page("xycbaz", 0));
        Assert.Equal([0, 10, 40, 30, 20, 50], boxes.Select(box => (int)box.Left));
    }

    [Fact]
    public void A_line_whose_letters_cannot_be_told_apart_stands_for_each_of_them_and_the_next_is_exact()
    {
        var boxes = LetterAlignment.Align(
            Printed("abcdefghijkl"),
            [.. Page("??", 0), .. Page("efghijkl", 1)]
        );
        Assert.All(boxes.Take(4), box => Assert.Equal((0, 20), ((int)box.Left, (int)box.Right)));
        Assert.Equal(
            Enumerable.Range(0, 8).Select(i => i * 10),
            boxes.Skip(4).Select(box => (int)box.Left)
        );
    }

    [Fact]
    public void A_box_ends_where_the_next_letter_begins()
    {
        PageLetter[] line = [new("A", 1, 0, 0, 10, 100, 10), new("V", 1, 1, 8, 18, 100, 10)];
        Assert.Equal(8, LetterAlignment.Align(Printed("AV"), line)[0].Right);
    }

    private static List<PrintedLetter> Printed(string text) =>
        [.. text.Select((unit, at) => new PrintedLetter(new Rune(unit), at, 1))];

    private static List<PageLetter> Page(string text, int line) =>
        [
            .. text.Select(
                (unit, at) =>
                    new PageLetter($"{unit}", 1, at, at * 10, (at * 10) + 10, 700 - (line * 15), 10)
            ),
        ];
}
