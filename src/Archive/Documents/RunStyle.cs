namespace Archive.Documents;

/// <summary>How <see cref="Run.Letters"/> are set; styles combine.</summary>
[Flags]
public enum RunStyle
{
    Plain = 0,
    Emphasis = 1,
    Strong = 2,
    Code = 4,
    Strikethrough = 8,
}
