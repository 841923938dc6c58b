namespace Archive.Quotations;

/// <summary>In what a quotation's words and its source's differ; <see cref="DifferenceKinds"/> has the codes.</summary>
public enum DifferenceKind
{
    /// <summary>The quotation has other words where the source has these.</summary>
    Replaced,

    /// <summary>The source has words here that the quotation has not.</summary>
    Omitted,

    /// <summary>The quotation has words here that the source has not.</summary>
    Added,

    /// <summary>The quotation goes on at another place of the source.</summary>
    Joined,

    /// <summary>The source's word is no known word and is read as the quoted one.</summary>
    Slip,
}
