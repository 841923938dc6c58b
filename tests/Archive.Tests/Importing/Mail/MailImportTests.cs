using System.Text;
using Archive.Documents;
using Archive.Importing;
using Archive.Tests.Originals;
using MimeKit;

namespace Archive.Tests.Importing.Mail;

public sealed class MailImportTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_message_says_who_wrote_it_to_whom_when_and_about_what()
    {
        var bytes = Encoding.ASCII.GetBytes(
            """
            From: "Lin, Casey" <casey@contoso.example>
            To: =?utf-8?q?Jos=C3=A9_Avery?= <avery@senate.example>, Rowan Vang <vang@senate.example>
            Date: Tue, 5 May 2020 23:30:00 -0400
            Subject: =?utf-8?q?Statement_on_the_pier_=E2=80=93_second?=
            Message-ID: <1@contoso.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Dear Senator Avery:

            The caf=E9 on the pier stays open.

            Sincerely,

            Casey Lin
            Spokesperson
            """
        );
        var document = place.ImportOne("pier.eml", bytes);
        Assert.Equal("2020-05-05-pier", document.Id.Value);
        Assert.Equal(
            (DocumentKind.Letter, "Statement on the pier – second", new DateOnly(2020, 5, 5)),
            (document.Kind, document.Title, document.Date)
        );
        var author = Assert.Single(document.Authors);
        Assert.Equal(("Casey Lin", "Spokesperson"), (author.Name, author.Role));
        Assert.Equal(
            ["José Avery", "Rowan Vang"],
            document.Recipients.Select(recipient => recipient.Name)
        );
        Assert.Contains(
            "The café on the pier stays open.",
            TextOf(document),
            StringComparison.Ordinal
        );
        Assert.Equal(bytes, place.OriginalOf(document));
    }

    [Fact]
    public void A_message_of_two_bytes_a_letter_is_read_and_kept_as_it_is()
    {
        var bytes = Encoding.BigEndianUnicode.GetBytes(
            "From: Casey Lin <casey@contoso.example>\nMessage-ID: <1@contoso.example>\nSubject: The pier\n\nIt stays “open”.\n"
        );
        var document = place.ImportOne("pier.eml", bytes);
        Assert.Equal("It stays “open”.", TextOf(document).Trim());
        Assert.Equal(bytes, place.OriginalOf(document));
    }

    [Fact]
    public void A_mailbox_of_two_bytes_a_letter_is_refused_with_what_to_do()
    {
        place.Write(
            "box.mbox",
            Encoding.Unicode.GetBytes(
                "From casey@contoso.example Tue May  5 23:30:00 2020\nFrom: Casey Lin <casey@contoso.example>\n\nIt stays open.\n"
            )
        );
        var refused = Assert.IsType<ImportOutcome.Refused>(Assert.Single(place.Import()));
        Assert.Equal("The mailbox is written in UTF-16. Save it anew as UTF-8.", refused.Reason);
    }

    [Fact]
    public void Replies_are_set_apart_and_signatures_kept()
    {
        var document = place.ImportOne(
            "reply.eml",
            Plain(
                """
                We will look at it.

                On 4 May 2020, Casey Lin wrote:
                > Will you open the pier?
                >> It is closed.

                --
                Jordan Avery
                Harbour office
                """.Replace("--\n", "-- \n", StringComparison.Ordinal)
            )
        );
        var quote = document.Body.OfType<Block.Quote>().Single();
        Assert.Equal("Will you open the pier?", FirstParagraph(quote));
        Assert.Equal("It is closed.", FirstParagraph(Assert.IsType<Block.Quote>(quote.Blocks[1])));
        Assert.Contains("Jordan Avery\nHarbour office", TextOf(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "-----Original Message-----\nFrom: Casey Lin\nSent: Monday\nSubject: Pier\n\nOpen it."
    )]
    [InlineData("From: Casey Lin\nSent: Monday\nTo: Jordan Avery\nSubject: Pier\n\nOpen it.")]
    public void The_message_below_is_set_apart_too(string below)
    {
        var document = place.ImportOne("below.eml", Plain("We will.\n\n" + below));
        var quote = Assert.IsType<Block.Quote>(document.Body[^1]);
        Assert.Equal("Open it.", FirstParagraph(new Block.Quote([quote.Blocks[^1]])));
    }

    [Fact]
    public void Flowed_lines_are_put_together()
    {
        var document = place.ImportOne(
            "flowed.eml",
            Plain("The pier \nis open \nto all.\n\nThank you.", "; format=flowed")
        );
        Assert.StartsWith("The pier is open to all.", TextOf(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The pier is open to everybody again.", true)]
    [InlineData("Your program cannot show this.", false)]
    public void Letters_are_read_before_the_page_beside_them_where_they_say_as_much(
        string plain,
        bool isRead
    )
    {
        var builder = new BodyBuilder
        {
            TextBody = plain,
            HtmlBody = "<p>The pier is open to <b>everybody</b> again, and the café.</p>",
        };
        var document = place.ImportOne("both.eml", BytesOf(Message(builder.ToMessageBody())));
        Assert.Equal(
            isRead ? plain : "The pier is open to everybody again, and the café.",
            TextOf(document).Trim()
        );
    }

    [Fact]
    public void What_is_attached_becomes_a_document_of_its_own_or_is_named()
    {
        var builder = new BodyBuilder { TextBody = "See the letter." };
        builder.Attachments.Add(
            "../../letter.txt",
            Encoding.UTF8.GetBytes("May 4, 2020\n\nDear Senator Avery:\n\nOpen it.")
        );
        builder.Attachments.Add("pier.jpg", [0xFF, 0xD8, 0, 1]);
        var inner = Message(new TextPart("plain") { Text = "Inner words." });
        inner.Subject = "Within";
        builder.Attachments.Add(new MessagePart { Message = inner });
        place.Write("with.eml", BytesOf(Message(builder.ToMessageBody())));

        var outcomes = place.Import().Cast<ImportOutcome.Imported>().ToList();

        Assert.Equal(
            ["2020-05-05-with", "2020-05-04-letter", "2020-05-05-within"],
            outcomes.Select(outcome => outcome.Id.Value)
        );
        Assert.Equal(
            "In the original only: pier.jpg (image/jpeg).",
            Assert.Single(outcomes[0].Notes)
        );
        Assert.All(
            outcomes.Skip(1),
            outcome =>
                Assert.Equal(
                    new Relation("attached-to", outcomes[0].Id),
                    Assert.Single(place.DocumentOf(outcome).Relations)
                )
        );
        var read = place.DocumentOf(outcomes[0]);
        Assert.Contains(
            read.Extra,
            key =>
                key.Key == "attachments" && key.Yaml.Contains("pier.jpg", StringComparison.Ordinal)
        );
        Assert.All(place.Import(), outcome => Assert.IsType<ImportOutcome.Unchanged>(outcome));
    }

    [Fact]
    public void Each_message_of_a_mailbox_is_a_document_with_its_own_bytes()
    {
        const string first = "From: a@x.example\nSubject: One\n\n>From here on.\n";
        const string second = "From: b@x.example\nSubject: Two\n\nFrom a sentence.\n";
        place.Write(
            "box.mbox",
            Encoding.ASCII.GetBytes(
                $"From a Mon Jun 01 10:00:00 2009\n{first}\nFrom b Mon Jun 01 11:00:00 2009\n{second}"
            )
        );
        var documents = place
            .Import()
            .Cast<ImportOutcome.Imported>()
            .Select(place.DocumentOf)
            .ToList();
        Assert.Equal(["one", "two"], documents.Select(document => document.Id.Value));
        Assert.Equal(
            [first, second],
            documents.Select(document => Encoding.ASCII.GetString(place.OriginalOf(document)))
        );
        Assert.Equal("From here on.", TextOf(documents[0]).Trim());
    }

    [Fact]
    public void A_mailbox_of_too_many_messages_is_refused_at_once_with_the_limit_named()
    {
        var mailbox = string.Concat(
            Enumerable.Repeat(
                "From a Mon Jun 01 10:00:00 2009\nSubject: Pier\n\nOpen it.\n\n",
                20_001
            )
        );
        Assert.Equal(
            "The mailbox holds more than 20000 messages, which is the limit. Split it.",
            place.Refuse("box.mbox", Encoding.ASCII.GetBytes(mailbox))
        );
    }

    private static byte[] Plain(string text, string parameters = "") =>
        Encoding.UTF8.GetBytes(
            $"From: Jordan Avery <j@x.example>\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8{parameters}\n\n{text}"
        );

    private static MimeMessage Message(MimeEntity body)
    {
        var message = new MimeMessage
        {
            Subject = "Pier",
            Date = new DateTimeOffset(2020, 5, 5, 12, 0, 0, TimeSpan.Zero),
            Body = body,
        };
        message.From.Add(new MailboxAddress("Casey Lin", "casey@contoso.example"));
        return message;
    }

    private static byte[] BytesOf(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    private static string TextOf(Document document) => DocumentText.Of(document).Text;

    private static string FirstParagraph(Block.Quote quote) =>
        string.Concat(quote.Blocks.OfType<Block.Paragraph>().First().Runs.Select(run => run.Text));
}
