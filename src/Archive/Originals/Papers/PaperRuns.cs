using System.Collections.Immutable;
using System.Text;
using Archive.Documents;
using Archive.Documents.Reading;
using Archive.Text;

namespace Archive.Originals.Papers;

/// <summary>Letters as a format gives them → the runs of one passage: white space is one space, none at the ends; line ends are the author's.</summary>
internal sealed class PaperRuns
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<Run> runs = [];
    private readonly StringBuilder letters = new();
    private RunStyle form;
    private string? link;
    private bool wantsSpace;

    public bool IsEmpty => runs.Count == 0 && letters.Length == 0;

    /// <param name="address">Is left out where one may not link to it.</param>
    public void Add(string text, RunStyle style = RunStyle.Plain, string? address = null)
    {
        address = LinkAddress.Allow(address?.Trim());
        foreach (var unit in text)
        {
            if (IsSpace(unit))
            {
                wantsSpace |= !IsEmpty && !EndsLine;
                continue;
            }
            if (IsNothing(unit))
            {
                continue;
            }
            if (style != form || address != link)
            {
                Change(style, address);
            }
            PutSpace();
            letters.Append(unit);
        }
    }

    /// <summary>Digits raised above the line, which are no end of the word before them.</summary>
    public void AddRaised(string text, RunStyle style, string? address) =>
        Add(
            text.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit)
                ? string.Concat(digits.Select(digit => Raised[digit - '0']))
                : text,
            style,
            address
        );

    public void Break()
    {
        Flush();
        wantsSpace = false;
        if (runs.Count > 0)
        {
            runs.Add(new Run.LineBreak());
        }
    }

    public void Call(string label)
    {
        Flush();
        runs.Add(new Run.FootnoteCall(label));
    }

    public void Append(ImmutableArray<Run> more)
    {
        PutSpace();
        Flush();
        runs.AddRange(more);
    }

    /// <summary>What was added; nothing is left.</summary>
    public ImmutableArray<Run> Take()
    {
        Flush();
        while (runs.Count > 0 && runs[^1] is Run.LineBreak)
        {
            runs.RemoveAt(runs.Count - 1);
        }
        var taken = runs.ToImmutableArray();
        runs.Clear();
        wantsSpace = false;
        return taken;
    }

    // A space between two forms stands in neither of them, but in plain letters.
    private void Change(RunStyle next, string? address)
    {
        if (wantsSpace && (form != RunStyle.Plain || link is not null))
        {
            Flush();
            (form, link) = (RunStyle.Plain, null);
        }
        if (wantsSpace && (next != RunStyle.Plain || address is not null))
        {
            PutSpace();
        }
        Flush();
        (form, link) = (next, address);
    }

    /// <summary>Nothing stands after the last line end.</summary>
    public bool EndsLine => letters.Length == 0 && runs is [.., Run.LineBreak];

    private void PutSpace()
    {
        if (wantsSpace)
        {
            letters.Append(' ');
            wantsSpace = false;
        }
    }

    private void Flush()
    {
        if (letters.Length > 0)
        {
            runs.Add(new Run.Letters(Characters.Allow(letters.ToString()), form, link));
            letters.Clear();
        }
    }

    private static bool IsSpace(char unit) =>
        char.IsWhiteSpace(unit) || unit is '\u200B' or '\u0085';

    // What mail is padded with, and no reader sees.
    private static bool IsNothing(char unit) =>
        unit is '\uFEFF' or '\u034F' or '\u2060' or '\u200E' || (char.IsControl(unit));
}
