namespace Archive.Pdf;

/// <summary>A cited copy, and what became of the wish for one on the original.</summary>
/// <param name="Form">What it is printed on.</param>
/// <param name="WhyTypeset">A sentence where it was to be on the original, and is not.</param>
public sealed record PrintedCopy(byte[] Pdf, CopyForm Form, string? WhyTypeset = null);
