namespace Archive.Originals;

/// <summary>
/// A format whose files may be made to hurt. It is read in the child process only (see <see cref="ReaderChild"/>), and
/// is added to the formats by a line in <see cref="HostileFormats"/>; those of later stages, by the host.
/// </summary>
public interface IHostileFormat
{
    /// <summary>As requests name it.</summary>
    string Name { get; }

    /// <returns>The answer, in whichever form whoever asks expects; it is given to them as it is.</returns>
    /// <exception cref="HostileRefusalException">The file cannot be read; the message says why.</exception>
    /// <remarks>Anything else thrown tells that the file is broken.</remarks>
    byte[] Read(HostileFile file);
}
