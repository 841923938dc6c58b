using System.Collections.Immutable;

namespace Archive.Documents.Reading;

/// <summary>A value of the front matter and the line of the file it begins on. The shapes nested here are all there are.</summary>
internal abstract record YamlNode(int Line)
{
    /// <param name="IsPlain">Written without quotes, so that a reader may take it for a number, a date or nothing.</param>
    public sealed record Scalar(string Value, bool IsPlain, int Line) : YamlNode(Line)
    {
        public bool IsNull => IsPlain && Value is "" or "~" or "null";
    }

    public sealed record Sequence(ImmutableArray<YamlNode> Items, int Line) : YamlNode(Line);

    public sealed record Mapping(ImmutableArray<(Scalar Key, YamlNode Value)> Entries, int Line)
        : YamlNode(Line);
}
