namespace Archive.Web.Hosting;

/// <summary>The site cannot start as it was told to; the message says which setting, and what to write.</summary>
internal sealed class UnusableSettingException : Exception
{
    public UnusableSettingException() { }

    public UnusableSettingException(string message)
        : base(message) { }

    public UnusableSettingException(string message, Exception innerException)
        : base(message, innerException) { }
}
