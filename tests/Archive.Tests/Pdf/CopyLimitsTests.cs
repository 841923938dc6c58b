using Archive.Documents;
using Archive.Pdf;
using Archive.Text;

namespace Archive.Tests.Pdf;

public sealed class CopyLimitsTests
{
    private static readonly CopyRequest Request = PrintedSamples.Request(PrintedSamples.Long(1));

    [Fact]
    public void Too_many_quotations_are_refused_in_a_sentence()
    {
        var quotation = new MarkedQuotation(new TextSpan(0, 5));
        var request = Request with { Quotations = [.. Enumerable.Repeat(quotation, 201)] };
        var refused = Assert.Throws<CopyRefusedException>(() => CopyLimits.Check(request));
        Assert.Equal("A copy can have 200 quotations marked; 201 were asked for.", refused.Message);
    }

    [Fact]
    public void A_note_that_is_too_long_is_refused_in_a_sentence()
    {
        var quotation = new MarkedQuotation(new TextSpan(0, 5), new string('n', 2001));
        var refused = Assert.Throws<CopyRefusedException>(() =>
            CopyLimits.Check(Request with { Quotations = [quotation] })
        );
        Assert.Equal("A note can have 2,000 letters; one of them has 2,001.", refused.Message);
    }

    [Fact]
    public void A_document_that_is_too_long_is_refused_in_a_sentence()
    {
        var document = PrintedSamples.Long(1) with
        {
            Body = [PrintedSamples.Paragraph(new string('x', CopyLimits.LongestText))],
        };
        var refused = Assert.Throws<CopyRefusedException>(() =>
            CopyLimits.Check(PrintedSamples.Request(document))
        );
        Assert.Contains("1,000,000 letters", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    [InlineData(0, 1_000_000)]
    public void Words_that_are_not_of_the_document_are_an_error_of_the_program(int start, int end)
    {
        var quotation = new MarkedQuotation(new TextSpan(start, end));
        Assert.Throws<ArgumentException>(() =>
            CopyLimits.Check(Request with { Quotations = [quotation] })
        );
    }
}
