namespace Archive.Quotations;

/// <summary>
/// What the <see cref="AlignmentTable"/> pays and charges, in hundredths of a point. They decide which of several ways
/// to lay a quotation is shown, never what the verdict on it is.
/// </summary>
internal static class AlignmentScores
{
    /// <summary>A word that stands; one of up to three letters stands in many places and says less.</summary>
    public static int Same(string word) => word.Length > 3 ? 200 : 120;

    public const int Changed = -100;
    public const int Added = -120;
    public const int Dropped = -80;

    /// <summary>A page number or a running head is passed over; only so dear that the shorter way is taken of two.</summary>
    public const int DroppedAside = -1;

    /// <summary>In brackets a quoter may add and replace.</summary>
    public const int AddedInBrackets = -10;
    public const int DroppedAtBrackets = -20;
    public const int ChangedInBrackets = -30;

    /// <summary>At an ellipsis a quoter may leave out; fifty words cost as much as one that stands pays.</summary>
    public const int DroppedAtOmission = -4;

    /// <summary>Going on elsewhere is believed once five words or so stand there.</summary>
    public const int Jump = -800;
    public const int JumpAtOmission = -230;
}
