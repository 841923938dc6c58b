namespace Archive.Web.Api;

/// <summary>A document in one <see cref="DocumentFormat"/>.</summary>
/// <param name="Version">The entity tag, without its quotes: what changes when the bytes do.</param>
internal readonly record struct FormattedDocument(byte[] Bytes, string Version);
