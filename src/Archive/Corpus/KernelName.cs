using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Corpus;

/// <summary>
/// A name that one process of this machine has at a time: on Linux a socket's address without a file, which no deletion
/// reaches and which the kernel takes back when the process ends. Nothing listens there.
/// </summary>
/// <remarks>Elsewhere everybody gets it; Windows deletes no file that is open, and on a Mac the file alone must do.</remarks>
internal sealed class KernelName : IDisposable
{
    private readonly Socket? socket;

    private KernelName(Socket? socket) => this.socket = socket;

    /// <returns>Null where another has it.</returns>
    public static KernelName? TryTake(string name)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new KernelName(null);
        }
        Socket? socket = null;
        try
        {
            socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            socket.Bind(new UnixDomainSocketEndPoint($"\0archive-{Digest(name)}"));
            return new KernelName(socket);
        }
        catch (SocketException taken)
            when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            socket?.Dispose();
            return null;
        }
        catch (SocketException)
        {
            // Where sockets are forbidden altogether, the lock's file alone must do.
            socket?.Dispose();
            return new KernelName(null);
        }
    }

    public void Dispose() => socket?.Dispose();

    private static string Digest(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32];
}
