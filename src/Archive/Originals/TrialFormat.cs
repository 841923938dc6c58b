using System.Text;

namespace Archive.Originals;

/// <summary>A format that misbehaves as its file says: shows whether the limits hold on this machine.</summary>
internal sealed class TrialFormat : IHostileFormat
{
    public const string FormatName = "trial";

    public string Name => FormatName;

    public byte[] Read(HostileFile file)
    {
        file.BeginStep(1);
        var said = Encoding.UTF8.GetString(file.Bytes.Span);
        switch (said)
        {
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                break;
            case "wait":
                Thread.Sleep(TimeSpan.FromSeconds(int.Parse(file.Options, null)));
                break;
            case "compute":
                Compute();
                break;
            case "hoard":
                Hoard();
                break;
            case "nest":
                Nest(0);
                break;
            case "talk":
                return new byte[int.Parse(file.Options, null)];
            case "die":
                Environment.Exit(7);
                break;
            case "die once" when !File.Exists(file.Options):
                File.WriteAllText(file.Options, "");
                Environment.Exit(7);
                break;
            case "break":
                throw new InvalidDataException();
            case "refuse":
                throw new HostileRefusalException(file.Options);
        }
        return Encoding.UTF8.GetBytes($"{said} {file.Options} {Environment.ProcessId}");
    }

    private static void Compute()
    {
        var spin = new SpinWait();
        while (true)
        {
            spin.Reset();
        }
    }

    private static void Hoard()
    {
        var held = new List<byte[]>();
        while (true)
        {
            held.Add(new byte[1024 * 1024]);
        }
    }

    private static int Nest(int depth) => depth < 0 ? depth : 1 + Nest(depth + 1);
}
