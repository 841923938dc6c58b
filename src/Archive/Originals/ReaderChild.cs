using System.Diagnostics;
using System.Text;

namespace Archive.Originals;

/// <summary>
/// The child process that reads what may hurt: the host program, started again by <see cref="ReaderProcess"/>. It reads
/// one file after the other, and writes nothing but its answers.
/// </summary>
public static class ReaderChild
{
    /// <summary>The first argument of the child.</summary>
    public const string Argument = "read-hostile";

    // Whoever asks has then long ended this process, or has itself been ended.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    // Seldom, for each time wakes threads that then look about for work.
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(2);

    /// <summary>Called first of all by every program that imports; where it returns true, the program ends.</summary>
    /// <param name="later">Formats of stages after this one.</param>
    public static bool TryServe(
        IReadOnlyList<string> args,
        params IReadOnlyList<IHostileFormat> later
    )
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(later);
        if (args is not [Argument])
        {
            return false;
        }
        using var requests = Console.OpenStandardInput();
        using var answers = Console.OpenStandardOutput();
        // A library that prints must not be taken for an answer.
        Console.SetOut(TextWriter.Null);
        // Mail and Word files name their character sets themselves, old ones too.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        while (ReaderPipe.ReadHead(requests) is { } head)
        {
            var bytes = new byte[head.Length];
            requests.ReadExactly(bytes);
            using var self = Process.GetCurrentProcess();
            using var watch = new ComputingLimit(
                () => Environment.CpuUsage.TotalTime,
                TimeSpan.FromMilliseconds(head.Computing) + Grace,
                TimeSpan.FromMilliseconds(head.Waiting) + Grace,
                CancellationToken.None,
                Glance
            );
            using var end = watch.Token.Register(self.Kill);
            Answer(head, bytes, later, answers);
        }
        return true;
    }

    // Whatever a reader throws is its file's fault.
#pragma warning disable CA1031
    private static void Answer(
        ReaderRequestHead head,
        byte[] bytes,
        IReadOnlyList<IHostileFormat> later,
        Stream answers
    )
    {
        try
        {
            var format =
                HostileFormats.Named(head.Format)
                ?? later.FirstOrDefault(format => format.Name == head.Format)
                ?? throw new InvalidOperationException($"No such format: {head.Format}.");
            var file = new HostileFile(
                bytes,
                head.Options,
                step => ReaderPipe.WriteFrame(answers, ReaderFrame.Step, step)
            );
            Write(answers, ReaderFrame.Answer, format.Read(file));
        }
        catch (HostileRefusalException refusal)
        {
            Write(answers, ReaderFrame.Refusal, Encoding.UTF8.GetBytes(refusal.Message));
        }
        catch (OutOfMemoryException)
        {
            ReaderPipe.WriteFrame(answers, ReaderFrame.OutOfMemory, 0);
        }
        catch (InsufficientExecutionStackException)
        {
            ReaderPipe.WriteFrame(answers, ReaderFrame.TooDeep, 0);
        }
        catch (Exception)
        {
            ReaderPipe.WriteFrame(answers, ReaderFrame.Broken, 0);
        }
    }
#pragma warning restore CA1031

    private static void Write(Stream answers, ReaderFrame frame, byte[] bytes)
    {
        ReaderPipe.WriteFrame(answers, frame, bytes.Length);
        answers.Write(bytes);
        answers.Flush();
    }
}
