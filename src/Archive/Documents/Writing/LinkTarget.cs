using System.Text;

namespace Archive.Documents.Writing;

/// <summary>A link's address as it stands between the parentheses of a Markdown link.</summary>
internal static class LinkTarget
{
    public static string Of(string address)
    {
        var target = new StringBuilder(address.Length);
        foreach (var unit in address)
        {
            _ = unit switch
            {
                '(' or ')' => target.Append('\\').Append(unit),
                '&' => target.Append("&amp;"),
                _ => target.Append(unit),
            };
        }
        return target.ToString();
    }
}
