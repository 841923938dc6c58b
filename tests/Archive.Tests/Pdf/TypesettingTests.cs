namespace Archive.Tests.Pdf;

/// <summary>Tests that print share one printer, and its workers.</summary>
[CollectionDefinition(Name)]
public sealed class TypesettingTests : ICollectionFixture<TypesettingFixture>
{
    public const string Name = "typesetting";
}
