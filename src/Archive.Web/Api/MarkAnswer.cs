namespace Archive.Web.Api;

/// <summary>A half-open span of a text, in UTF-16 units.</summary>
internal readonly record struct MarkAnswer(int Start, int End);
