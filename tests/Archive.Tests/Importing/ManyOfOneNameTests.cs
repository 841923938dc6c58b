using System.Globalization;
using Archive.Importing;
using Archive.Tests.Originals;

namespace Archive.Tests.Importing;

public sealed class ManyOfOneNameTests(ReaderFixture readers)
    : IClassFixture<ReaderFixture>,
        IDisposable
{
    private const int Count = 1_200;

    private readonly ImportPlace place = new(readers.Pool);

    public void Dispose() => place.Dispose();

    [Fact]
    public void More_than_a_thousand_documents_of_one_name_have_numbers_and_are_known_again()
    {
        place.Write("all.jsonl", Records(Enumerable.Range(0, Count)));
        var first = place.Import();
        Assert.Equal(
            Count,
            first.Cast<ImportOutcome.Imported>().Select(outcome => outcome.Id).Distinct().Count()
        );
        // In another order, and with one more: each is still the same.
        place.Write("all.jsonl", Records(Enumerable.Range(0, Count + 1).Reverse()));
        var again = place.Import();
        Assert.Single(again.OfType<ImportOutcome.Imported>());
        Assert.Equal(Count, again.OfType<ImportOutcome.Unchanged>().Count());
    }

    [Fact]
    public void The_same_text_met_again_between_others_is_not_taken_twice()
    {
        place.Write("all.jsonl", Records([1, 2, 3, 2, 4, 1, 3]));
        Assert.Equal(
            ["Imported", "Imported", "Imported", "Unchanged", "Imported", "Unchanged", "Unchanged"],
            place.Import().Select(outcome => outcome.GetType().Name)
        );
    }

    [Fact]
    public void Messages_of_a_mailbox_with_one_subject_are_documents_each_and_known_again()
    {
        // Beyond the first thousand, whose names are tried one after the other.
        const int messages = 1_005;
        place.Write(
            "box.mbox",
            System.Text.Encoding.ASCII.GetBytes(
                string.Concat(
                    Enumerable
                        .Range(0, messages)
                        .Select(number =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"From a Mon Jun 01 10:00:00 2009\nFrom: a@x.example\nSubject: The pier\n\nWe ask you {number} times.\n\n"
                            )
                        )
                )
            )
        );
        Assert.Equal(
            messages,
            place
                .Import()
                .Cast<ImportOutcome.Imported>()
                .Select(outcome => outcome.Id)
                .Distinct()
                .Count()
        );
        Assert.All(place.Import(), outcome => Assert.IsType<ImportOutcome.Unchanged>(outcome));
    }

    private static byte[] Records(IEnumerable<int> numbers) =>
        System.Text.Encoding.UTF8.GetBytes(
            string.Join(
                '\n',
                numbers.Select(number =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""{"title":"The pier","text":"We ask you {{number}} times to open the pier."}"""
                    )
                )
            )
        );
}
