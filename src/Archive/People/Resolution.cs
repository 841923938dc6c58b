using System.Collections.Immutable;

namespace Archive.People;

/// <summary>Whose name it is, as far as the register can tell. The shapes nested here are all there are. Made by <see cref="MemberRegister"/>.</summary>
public abstract record Resolution
{
    private Resolution() { }

    /// <summary>One Member, and nobody else, had this name and this seat on that day.</summary>
    public sealed record Known(Member Member, Term Term) : Resolution;

    /// <summary>Several had. None is taken.</summary>
    public sealed record Several(ImmutableArray<Member> Members) : Resolution;

    /// <summary>No Member of that name, or none on that day.</summary>
    public sealed record Unknown : Resolution;
}
