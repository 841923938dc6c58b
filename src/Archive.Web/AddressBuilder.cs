using System.Text;

namespace Archive.Web;

/// <summary>Puts a path, its query and its fragment together, each value escaped.</summary>
internal sealed class AddressBuilder(string path)
{
    private readonly StringBuilder address = new(path);
    private bool hasQuery;
    private string fragment = "";

    /// <summary>A null or empty value is left out.</summary>
    public AddressBuilder Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            address
                .Append(hasQuery ? '&' : '?')
                .Append(name)
                .Append('=')
                .Append(Uri.EscapeDataString(value));
            hasQuery = true;
        }
        return this;
    }

    /// <param name="query">Made elsewhere, and escaped there; nothing where it is empty.</param>
    public AddressBuilder Add(string query)
    {
        if (query.Length > 0)
        {
            address.Append(hasQuery ? '&' : '?').Append(query);
            hasQuery = true;
        }
        return this;
    }

    public AddressBuilder Add(string name, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(name, value);
        }
        return this;
    }

    public AddressBuilder Fragment(string anchor)
    {
        fragment = $"#{anchor}";
        return this;
    }

    public override string ToString() => address.ToString() + fragment;
}
