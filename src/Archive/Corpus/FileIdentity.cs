using System.Runtime.InteropServices;
using System.Text;

namespace Archive.Corpus;

/// <summary>
/// Which file or folder stands behind a path just now, and what kind it is: a folder that was deleted and made again has
/// another identity. .NET tells neither.
/// </summary>
/// <remarks>
/// By Linux's <c>statx</c>, whose layout is one on every processor. Elsewhere a path has one identity while something stands
/// there: Windows deletes no folder that is in use.
/// </remarks>
/// <param name="Device">Of the file system; what is mounted over a folder has another.</param>
/// <param name="Born">A number is given again as soon as its file is deleted; the time of birth is not. Zero where it is not kept.</param>
/// <param name="IsPlain">Whether it is a regular file; true where that cannot be asked.</param>
internal readonly record struct FileIdentity(
    ulong Device,
    ulong Number,
    (long Seconds, uint Nanoseconds) Born,
    bool IsPlain
)
{
    private const int WorkingFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint KindNumberAndBirth = 0x1 | 0x100 | 0x800;
    private const int KindOfFile = 0xF000;
    private const int RegularFile = 0x8000;

    /// <returns>Null where nothing stands there, or it may not be looked at.</returns>
    /// <param name="follow">Whether a link's target is meant, not the link.</param>
    public static FileIdentity? Of(string path, bool follow = false)
    {
        if (!OperatingSystem.IsLinux())
        {
            return Path.Exists(path) ? new FileIdentity(0, 0, default, true) : null;
        }
        var name = Encoding.UTF8.GetBytes(path + '\0');
        return
            Statx(WorkingFolder, name, follow ? 0 : DoNotFollow, KindNumberAndBirth, out var found)
            == 0
            ? new FileIdentity(
                ((ulong)found.DeviceMajor << 32) | found.DeviceMinor,
                found.Inode,
                (found.BornSeconds, found.BornNanoseconds),
                (found.Mode & KindOfFile) == RegularFile
            )
            : null;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(
        int folder,
        byte[] path,
        int flags,
        uint mask,
        out Answer answer
    );

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Answer
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(80)]
        public long BornSeconds;

        [FieldOffset(88)]
        public uint BornNanoseconds;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
