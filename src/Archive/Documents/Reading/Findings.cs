using System.Collections.Immutable;
using Archive.Text;

namespace Archive.Documents.Reading;

/// <summary>Collects what is wrong with one file while it is read.</summary>
internal sealed class Findings(string file)
{
    private readonly ImmutableArray<Diagnostic>.Builder found =
        ImmutableArray.CreateBuilder<Diagnostic>();

    public string File { get; } = file;

    public bool AnyFatal { get; private set; }

    /// <summary>The document cannot be read because of this.</summary>
    public void Fail(int? line, DiagnosticCode code, string message)
    {
        AnyFatal = true;
        found.Add(new Diagnostic(File, line, code, message));
    }

    /// <summary>The document is read in spite of this.</summary>
    public void Note(int? line, DiagnosticCode code, string message) =>
        found.Add(new Diagnostic(File, line, code, message, IsFatal: false));

    /// <summary>Characters were replaced; nothing where none were.</summary>
    public void Note(UnfitCharacters? unfit, int? line)
    {
        if (unfit is not null)
        {
            Note(line, DiagnosticCode.UnfitCharacter, $"{unfit.Sentence} Write what was meant.");
        }
    }

    public ImmutableArray<Diagnostic> ToImmutable() => found.ToImmutable();
}
