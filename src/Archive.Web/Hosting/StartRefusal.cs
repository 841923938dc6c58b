using Archive.Indexing;
using Microsoft.AspNetCore.Connections;

namespace Archive.Web.Hosting;

/// <summary>What is said, in one sentence, when the site cannot start for a reason that whoever started it can remove.</summary>
internal static class StartRefusal
{
    /// <summary>Null for every fault that is the site's own.</summary>
    public static string? Sentence(Exception fault) =>
        fault switch
        {
            IndexInUseException or IndexWriteException or UnusableSettingException => fault.Message,
            IOException { InnerException: AddressInUseException } =>
                "Another program listens at the address this site was told to use. Name another one with --urls http://localhost:PORT.",
            _ => null,
        };
}
