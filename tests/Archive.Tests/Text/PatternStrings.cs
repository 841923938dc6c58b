using System.Text.RegularExpressions;
using CsCheck;

namespace Archive.Tests.Text;

/// <summary>
/// A regular expression → strings grown from it: what it matches, from its own literals and classes, amid other characters,
/// and the same with a character lost, doubled or put in. Reads what patterns of this repository are written in.
/// </summary>
internal sealed class PatternStrings
{
    private const int MostRepeated = 3;
    private const string Quantifiers = "?*+";
    private const string Pool =
        " \t\n\u00A0abcegimnorstuvxyzABDILMPRSTVWXZ0123459.,:;!?…–—-_*•|/\\'’“”\"()[]{}<>#&@%§éÉñ日\u202F";

    private readonly string pattern;
    private readonly RegexOptions options;
    private int at;

    private PatternStrings(Regex regex)
    {
        pattern = regex.ToString();
        options = regex.Options & (RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public static Gen<string> Of(Regex regex)
    {
        var matching = new PatternStrings(regex).Alternatives();
        var noise = Any(Pool.ToCharArray())
            .Array[0, 4]
            .Select(characters => new string(characters));
        return Gen.Select(
            Gen.OneOf(matching, matching, noise).Array[1, 5],
            Gen.OneOf(Gen.Const(""), Gen.Const(" "), noise),
            Gen.Int[0, 5],
            Gen.Int[0, 200],
            Any(Pool.ToCharArray()),
            (parts, between, change, place, character) =>
                Changed(string.Join(between, parts), change, place, character)
        );
    }

    private static Gen<T> Any<T>(T[] choices) =>
        Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static string Changed(string text, int change, int place, char character)
    {
        var at = text.Length == 0 ? 0 : place % text.Length;
        return change switch
        {
            0 when text.Length > 0 => text.Remove(at, 1),
            1 when text.Length > 0 => text.Insert(at, text[at].ToString()),
            2 => text.Insert(at, character.ToString()),
            _ => text,
        };
    }

    private Gen<string> Alternatives()
    {
        var alternatives = new List<Gen<string>> { Sequence() };
        while (at < pattern.Length && pattern[at] is '|')
        {
            at++;
            alternatives.Add(Sequence());
        }
        return alternatives is [var only] ? only : Gen.OneOf([.. alternatives]);
    }

    private Gen<string> Sequence()
    {
        var parts = new List<Gen<string>>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            parts.Add(Repeated(Atom()));
        }
        return parts.Aggregate(
            Gen.Const(""),
            (before, part) => Gen.Select(before, part, (one, other) => one + other)
        );
    }

    private Gen<string> Repeated(Gen<string> atom)
    {
        var (least, most) = (1, 1);
        if (at < pattern.Length && Quantifiers.Contains(pattern[at], StringComparison.Ordinal))
        {
            (least, most) = pattern[at++] switch
            {
                '?' => (0, 1),
                '*' => (0, MostRepeated),
                _ => (1, MostRepeated),
            };
        }
        else if (at < pattern.Length && pattern[at] is '{')
        {
            var bounds = Upto('}')[1..^1].Split(',');
            least = int.Parse(bounds[0], null);
            most = bounds[^1] is "" ? least + MostRepeated : int.Parse(bounds[^1], null);
        }
        else
        {
            return atom;
        }
        if (at < pattern.Length && pattern[at] is '?')
        {
            at++;
        }
        return atom.Array[least, Math.Min(most, least + MostRepeated)].Select(string.Concat);
    }

    private Gen<string> Atom()
    {
        switch (pattern[at])
        {
            case '(':
                return Group();
            case '[':
                return OneOf(Class());
            case '^' or '$':
                at++;
                return Gen.Const("");
            case '.':
                at++;
                return OneOf(".");
            case '\\':
                return Escape();
            default:
                return Gen.Const(pattern[at++].ToString());
        }
    }

    private Gen<string> Group()
    {
        at++;
        var isLookaround = false;
        if (pattern[at] is '?')
        {
            isLookaround =
                pattern[at + 1] is '=' or '!' || pattern.AsSpan(at) is ['?', '<', '=' or '!', ..];
            at =
                isLookaround ? pattern.IndexOfAny(['=', '!'], at) + 1
                : pattern[at + 1] is ':' ? at + 2
                : pattern.IndexOf('>', at) + 1;
        }
        var within = Alternatives();
        at++;
        return isLookaround ? Gen.OneOf(Gen.Const(""), within) : within;
    }

    private Gen<string> Escape()
    {
        var escape = pattern[at + 1];
        switch (escape)
        {
            case 'b' or 'B' or 'G' or 'A' or 'z' or 'Z':
                at += 2;
                return Gen.Const("");
            case 'p' or 'P':
                return OneOf(Upto('}'));
            case 'u':
                at += 6;
                return OneOf(pattern[(at - 6)..at]);
            default:
                at += 2;
                return OneOf(pattern[(at - 2)..at]);
        }
    }

    private string Class()
    {
        var end = at + 1;
        end += pattern[end] is '^' ? 1 : 0;
        end += pattern[end] is ']' ? 1 : 0;
        for (; pattern[end] is not ']'; end++)
        {
            end += pattern[end] is '\\' ? 1 : 0;
        }
        var found = pattern[at..(end + 1)];
        at = end + 1;
        return found;
    }

    private string Upto(char last)
    {
        var start = at;
        at = pattern.IndexOf(last, at) + 1;
        return pattern[start..at];
    }

    // What a class has is asked of the engine.
    private Gen<string> OneOf(string characterClass)
    {
        var regex = new Regex($"^{characterClass}$", options);
        var characters = Enumerable
            .Range('!', '~' - '!' + 1)
            .Select(unit => (char)unit)
            .Concat(Pool)
            .Concat(characterClass)
            .Distinct()
            .Select(unit => unit.ToString())
            .Where(unit => regex.IsMatch(unit))
            .ToArray();
        return Any(characters);
    }
}
