using System.Collections.Immutable;

namespace Archive.Importing.Mail;

/// <summary>A message that was read, and what came with it.</summary>
internal sealed record ReadMessage(ReadSource Source, ImmutableArray<AttachedFile> Attached);
