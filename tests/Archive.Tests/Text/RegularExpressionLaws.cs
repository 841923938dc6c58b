using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;

namespace Archive.Tests.Text;

/// <summary>
/// Every regular expression of the archive's assemblies, found by reflection. <see cref="RegexOptions.NonBacktracking"/> drops
/// matches of some patterns (dotnet/runtime, pull request 130176), so each is held to what the other engine finds.
/// </summary>
public sealed partial class RegularExpressionLaws
{
    private const int Samples = 400;
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic;

    private static readonly Dictionary<string, Regex> Patterns = Assemblies()
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(Declaring)
        .ToDictionary(row => row.Name, row => row.Regex, StringComparer.Ordinal);

    private static readonly string[] Texts =
    [
        .. Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "corpus"),
                "*.md",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 0),
    ];

    public static TheoryData<string> Names => [.. Patterns.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_engines_find_the_same_matches(string name)
    {
        var regex = Patterns[name];
        Assert.SkipWhen(
            UsesLookarounds(regex),
            "It looks ahead or behind, which only the engine that backtracks can."
        );
        var other = new Regex(regex.ToString(), regex.Options ^ RegexOptions.NonBacktracking);
        PatternStrings
            .Of(regex)
            .Sample(text => Assert.Equal(Found(other, text), Found(regex, text)), iter: Samples);
        foreach (var text in Texts)
        {
            Assert.Equal(Found(other, text), Found(regex, text));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Strings_grown_from_a_pattern_match_it(string name) =>
        Assert.Contains(
            Enumerable.Range(0, Samples),
            _ => Patterns[name].IsMatch(PatternStrings.Of(Patterns[name]).Single())
        );

    // Every child process that reads a PDF would make that engine ready, which takes longer than to read a letter.
    [Fact]
    public void Pages_of_PDFs_are_read_without_the_engine_that_does_not_backtrack()
    {
        var ofPages = Patterns
            .Where(pattern =>
                pattern.Key.StartsWith("Archive.Originals.Pages.", StringComparison.Ordinal)
            )
            .ToList();
        Assert.NotEmpty(ofPages);
        Assert.All(
            ofPages,
            pattern => Assert.False(pattern.Value.Options.HasFlag(RegexOptions.NonBacktracking))
        );
    }

    // What the engine loses is imitated, since a later runtime may have the fault no longer: the match without its optional element.
    [Fact]
    public void A_match_that_an_engine_loses_is_seen()
    {
        var whole = new Regex(@"[ \t]?…");
        var losing = new Regex(@"[ \t]…");
        Assert.Throws<CsCheckException>(() =>
            PatternStrings
                .Of(whole)
                .Sample(
                    text => Assert.Equal(Found(whole, text), Found(losing, text)),
                    iter: Samples
                )
        );
    }

    [Fact]
    public void No_pattern_is_made_where_reflection_does_not_see_it() =>
        Assert.DoesNotContain(
            Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "src"),
                "*.cs",
                SearchOption.AllDirectories
            ),
            file => UnseenPattern().IsMatch(File.ReadAllText(file))
        );

    private static IEnumerable<Assembly> Assemblies() =>
        Assembly
            .GetExecutingAssembly()
            .GetReferencedAssemblies()
            .Where(name => name.Name is "Archive" or "Archive.Cli" or "Archive.Web")
            .Select(Assembly.Load)
            .Append(Assembly.GetExecutingAssembly());

    private static IEnumerable<(string Name, Regex Regex)> Declaring(Type type) =>
        type.GetMethods(Declared)
            .Where(method => method.IsDefined(typeof(GeneratedRegexAttribute)))
            .Select(method => (Name: method.Name, Value: method.Invoke(null, null)))
            .Concat(
                type.GetProperties(Declared)
                    .Where(property => property.IsDefined(typeof(GeneratedRegexAttribute)))
                    .Select(property => (property.Name, Value: property.GetValue(null)))
            )
            .Concat(
                type.Namespace?.StartsWith("Archive", StringComparison.Ordinal) is true
                    ? type.GetFields(Declared)
                        .Where(field => field.FieldType == typeof(Regex))
                        .Select(field => (field.Name, Value: field.GetValue(null)))
                    : []
            )
            .Select(row => ($"{type.FullName}.{row.Name}", (Regex)row.Value!));

    private static bool UsesLookarounds(Regex regex) =>
        regex.ToString() is var pattern
        && (
            pattern.Contains("(?=", StringComparison.Ordinal)
            || pattern.Contains("(?!", StringComparison.Ordinal)
            || pattern.Contains("(?<=", StringComparison.Ordinal)
            || pattern.Contains("(?<!", StringComparison.Ordinal)
            || pattern.Contains(@"\G", StringComparison.Ordinal)
        );

    private static string Found(Regex regex, string text) =>
        $"{text}: "
        + string.Join(
            "; ",
            regex
                .Matches(text)
                .Select(match =>
                    string.Join(
                        ' ',
                        match.Groups.Values.Select(group =>
                            group.Success ? $"{group.Index}+{group.Length}" : "-"
                        )
                    )
                )
        );

    [GeneratedRegex(@"new Regex\(|Regex\s*\.\s*(IsMatch|Match|Matches|Replace|Split|Count)\b")]
    private static partial Regex UnseenPattern();
}
