namespace Archive.People;

/// <summary>A house of Congress.</summary>
public enum Chamber
{
    House,
    Senate,
}
