namespace Archive.Tests.Fuzzing;

/// <summary>What became of fuzzed cases: what must be nothing is told by name.</summary>
internal sealed class FuzzTally
{
    private readonly Lock access = new();
    private readonly List<string> faults = [];

    public int Cases { get; set; }

    public int Documents { get; set; }

    public int Refused { get; set; }

    public int Copies { get; set; }

    public int Answers { get; set; }

    /// <summary>Stops, faults of the archive, answers of 500, and files of which nothing is told.</summary>
    public IReadOnlyList<string> Faults => faults;

    public void Fault(string what)
    {
        lock (access)
        {
            faults.Add(what);
        }
    }

    /// <summary>Whatever goes wrong in some work is a fault that names it.</summary>
    public void Try(string what, Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault)
        {
            Fault($"{what}: {Head(fault)}");
        }
    }

    public async Task TryAsync(string what, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault)
        {
            Fault($"{what}: {Head(fault)}");
        }
    }

    public static string Head(Exception fault) =>
        $"{fault.GetType().Name}: {fault.Message} {string.Join(" <", fault.StackTrace?.Split('\n').Take(3).Select(line => line.Trim()) ?? [])}";
}
