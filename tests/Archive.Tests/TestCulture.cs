using System.Globalization;
using System.Runtime.CompilerServices;

namespace Archive.Tests;

/// <summary>Runs all tests under the culture that ARCHIVE_TEST_CULTURE names: nothing the archive does depends on it.</summary>
internal static class TestCulture
{
#pragma warning disable CA2255 // The tests' own start is the one place before every test.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Set()
    {
        var name = Environment.GetEnvironmentVariable("ARCHIVE_TEST_CULTURE");
        if (string.IsNullOrEmpty(name))
        {
            return;
        }
        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
    }
}
