using System.Collections.Immutable;
using Archive.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Documents.Reading;

/// <summary>YAML → the tree of its values, without anchors and aliases and within a depth; faults become findings.</summary>
internal sealed class YamlTree
{
    private const int Deepest = 16;

    private readonly Parser events;
    private readonly Findings findings;
    private readonly int linesBefore;

    private YamlTree(string yaml, int linesBefore, Findings findings)
    {
        events = new Parser(new StringReader(yaml));
        this.linesBefore = linesBefore;
        this.findings = findings;
    }

    /// <param name="linesBefore">Lines of the file above the YAML.</param>
    /// <returns>Null, and a fatal finding, where the YAML is broken or is no mapping.</returns>
    public static YamlNode.Mapping? Read(string yaml, int linesBefore, Findings findings)
    {
        try
        {
            return new YamlTree(yaml, linesBefore, findings).ReadDocument();
        }
        catch (YamlException fault)
        {
            return Refuse((int)fault.Start.Line);
        }
        // What the parser itself stumbles over, which a single byte can bring about, it does not name.
        catch (InvalidOperationException)
        {
            return Refuse(0);
        }

        YamlNode.Mapping? Refuse(int line)
        {
            findings.Fail(
                line + linesBefore,
                DiagnosticCode.BrokenFrontMatter,
                "The front matter is not valid YAML here. Look at the quotes, brackets and indentation of this line "
                    + "and the one above; a value that holds ': ' or ' #' must stand in quotes."
            );
            return null;
        }
    }

    private YamlNode.Mapping? ReadDocument()
    {
        events.Consume<StreamStart>();
        if (!events.Accept<DocumentStart>(out _))
        {
            return new YamlNode.Mapping([], linesBefore);
        }
        events.Consume<DocumentStart>();
        var node = ReadNode(0);
        if (node is null)
        {
            return null;
        }
        if (node is YamlNode.Mapping mapping)
        {
            events.Consume<DocumentEnd>();
            return mapping;
        }
        return Fail(
                node.Line,
                "The front matter must be keys and values, as in 'title: Letter to the President'."
            ) as YamlNode.Mapping;
    }

    private YamlNode? ReadNode(int depth)
    {
        var line = LineOf(events.Current ?? events.Consume<ParsingEvent>());
        if (depth > Deepest)
        {
            return Fail(
                line,
                FormattableString.Invariant(
                    $"The front matter is nested more than {Deepest} levels deep. Make it flatter."
                )
            );
        }
        if (events.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty)
        {
            return Fail(
                LineOf(node),
                "The front matter uses an anchor (&name). Write the value out instead."
            );
        }
        if (events.Accept<AnchorAlias>(out var alias))
        {
            return Fail(
                LineOf(alias),
                "The front matter uses an alias (*name). Write the value out, or put it in quotes."
            );
        }
        if (events.TryConsume<Scalar>(out var scalar))
        {
            return ReadScalar(scalar);
        }
        if (events.TryConsume<SequenceStart>(out var sequence))
        {
            return ReadSequence(LineOf(sequence), depth);
        }
        return ReadMapping(LineOf(events.Consume<MappingStart>()), depth);
    }

    // An escape ("\uFFFE") may stand for what the file itself may not hold.
    private YamlNode.Scalar ReadScalar(Scalar scalar)
    {
        var value = Characters.Clean(scalar.Value, out var unfit);
        findings.Note(unfit, LineOf(scalar));
        return new(value, scalar.Style is ScalarStyle.Plain, LineOf(scalar));
    }

    private YamlNode.Sequence? ReadSequence(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }
            items.Add(item);
        }
        return new YamlNode.Sequence(items.ToImmutable(), line);
    }

    private YamlNode.Mapping? ReadMapping(int line, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<(YamlNode.Scalar, YamlNode)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!events.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key)
            {
                return null;
            }
            if (key is not YamlNode.Scalar name)
            {
                Fail(key.Line, "A key of the front matter must be a word, not a list.");
                return null;
            }
            if (!keys.Add(name.Value))
            {
                Fail(name.Line, $"The key '{name.Value}' is there twice. Keep one of them.");
                return null;
            }
            if (ReadNode(depth + 1) is not { } value)
            {
                return null;
            }
            entries.Add((name, value));
        }
        return new YamlNode.Mapping(entries.ToImmutable(), line);
    }

    private YamlNode? Fail(int line, string message)
    {
        findings.Fail(line, DiagnosticCode.BrokenFrontMatter, message);
        return null;
    }

    private int LineOf(ParsingEvent parsed) => (int)parsed.Start.Line + linesBefore;
}
