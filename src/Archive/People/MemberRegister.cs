using System.Collections.Frozen;
using System.Collections.Immutable;
using Archive.Text;

namespace Archive.People;

/// <summary>
/// Who served in Congress since 1973, and when: a printed name and the date of its document → the Member. Never by a last
/// name alone: a given name, a nickname or an initial has to agree, and a term has to cover the date.
/// </summary>
/// <remarks>Asking costs a look in a table for each way to part the name. For many threads.</remarks>
public sealed class MemberRegister
{
    private const int LongestName = 7;
    private const int LongestLast = 3;

    private static readonly Lazy<MemberRegister> ShippedRegister = new(() =>
    {
        using var file = ShippedFile.Open("members.jsonl");
        return new MemberRegister(MemberFile.Read(file));
    });

    private readonly FrozenDictionary<string, Entry[]> byLast;
    private readonly FrozenSet<string> lastWords;
    private readonly FrozenDictionary<string, Member> byBioguide;

    public MemberRegister(IEnumerable<Member> members)
    {
        Members = [.. members];
        byLast = Members
            .Select(member => new Entry(member))
            .SelectMany(entry => entry.Lasts.Select(last => (last, entry)))
            .GroupBy(pair => pair.last, pair => pair.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        lastWords = byLast
            .Keys.Select(last => last[(last.LastIndexOf(' ') + 1)..])
            .ToFrozenSet(StringComparer.Ordinal);
        byBioguide = Members.ToFrozenDictionary(
            member => member.Bioguide,
            StringComparer.OrdinalIgnoreCase
        );
    }

    /// <summary>The register that comes with the program.</summary>
    public static MemberRegister Shipped => ShippedRegister.Value;

    public ImmutableArray<Member> Members { get; }

    /// <summary>Null where nobody has that id.</summary>
    public Member? Find(string bioguide) => byBioguide.GetValueOrDefault(bioguide);

    /// <summary>Whether a Member's name may end with a printed word: a cheap question before the dear one.</summary>
    public bool MayEndWith(string word)
    {
        var read = Words.Read(word, HyphenReading.Parted);
        return read.Count > 0
            && (lastWords.Contains(read[^1].Text) || NameWords.IsSuffix(read[^1].Text));
    }

    /// <param name="name">As printed, with titles or without.</param>
    /// <param name="day">Of the document; null where it is not known, and then a name has to be one Member's for all years.</param>
    public Resolution Resolve(string name, DateOnly? day, Seat seat = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var read = NameWords.Of(name);
        return read.Words.Length is < 2 or > LongestName
            ? new Resolution.Unknown()
            : Resolve(read, day, seat);
    }

    /// <summary>Whose last name it is, printed with chamber and state besides: "Senator Stabenow (D-MI)".</summary>
    public Resolution ResolveSeated(string last, DateOnly? day, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(last);
        var name = NameWords.Of(last);
        if (seat is not { Chamber: not null, State: not null })
        {
            return new Resolution.Unknown();
        }
        return ResolutionOf(
            byLast
                .GetValueOrDefault(string.Join(' ', name.Words), [])
                .Select(entry =>
                    (Entry: entry, Term: entry.Member.On(day).LastOrDefault(seat.IsOf))
                )
                .Where(one => one.Term is not null)
                .Select(one => (one.Entry, one.Term!))
                .ToList()
        );
    }

    private Resolution Resolve(NameWords name, DateOnly? day, Seat seat)
    {
        var found = new List<(Entry Entry, Term Term)>();
        for (var last = Math.Min(LongestLast, name.Words.Length - 1); last > 0; last--)
        {
            var given = name.Words.AsSpan()[..^last];
            foreach (
                var entry in byLast.GetValueOrDefault(string.Join(' ', name.Words[^last..]), [])
            )
            {
                if (
                    entry.IsCalled(given)
                    && entry.Member.On(day).LastOrDefault(seat.IsOf) is { } term
                )
                {
                    found.Add((entry, term));
                }
            }
        }
        if (name.Suffix.Length > 0 && found.Exists(one => one.Entry.Suffix == name.Suffix))
        {
            found.RemoveAll(one => one.Entry.Suffix != name.Suffix);
        }
        return ResolutionOf(found);
    }

    private static Resolution ResolutionOf(List<(Entry Entry, Term Term)> found) =>
        found switch
        {
            [] => new Resolution.Unknown(),
            [var (entry, term)] => new Resolution.Known(entry.Member, term),
            _ => new Resolution.Several([.. found.Select(one => one.Entry.Member)]),
        };

    // A Member's names, folded once.
    private sealed class Entry(Member member)
    {
        private readonly string[] first = Folded(member.First);
        private readonly string[] middle = Folded(member.Middle);
        private readonly string[][] others = [.. member.Called.Select(Folded)];

        public Member Member => member;

        /// <summary>The last name of the register, and that of the name shown, where it is a part of the other.</summary>
        public IEnumerable<string> Lasts =>
            new[] { Joined(member.Last), NameWords.Of(member.Display).Words[^1] }
                .Where(
                    (last, at) =>
                        at == 0
                        || !Joined(member.Display)
                            .Contains(Joined(member.Last), StringComparison.Ordinal)
                )
                .Distinct(StringComparer.Ordinal);

        public string Suffix { get; } = string.Concat(Folded(member.Suffix));

        /// <summary>Whether these given names can be the Member's: the first has to be one, and a second may not be another's.</summary>
        public bool IsCalled(ReadOnlySpan<string> given)
        {
            var called = given[0];
            if (!Names().Any(name => IsForm(name, called)))
            {
                return false;
            }
            foreach (var word in given[1..])
            {
                if (word.Length == 1 && !Initials().Contains(word[0]) && middle.Length > 0)
                {
                    return false;
                }
            }
            return true;
        }

        // The middle name only where somebody is called by it.
        private IEnumerable<string> Names() =>
            first
                .Take(1)
                .Concat(others.Where(names => names.Length > 0).Select(names => names[0]))
                .Concat(first is [{ Length: 1 }, ..] ? middle.Take(1) : []);

        private IEnumerable<char> Initials() =>
            first
                .Concat(middle)
                .Concat(others.SelectMany(names => names))
                .Append(Joined(member.Last))
                .Select(name => name[0]);

        private static bool IsForm(string name, string word) =>
            name == word
            || (word.Length == 1 && name[0] == word[0])
            || (name.Length == 1 && name[0] == word[0])
            || Nicknames.AreForms(name, word);

        private static string Joined(string text) => string.Join(' ', Folded(text));

        private static string[] Folded(string text) =>
            [.. Words.Read(text, HyphenReading.Parted).Select(word => word.Text)];
    }
}
