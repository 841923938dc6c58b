using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Archive.Web.Tests.Hosting;

/// <summary>A real proxy before the site. It sends the headers of TLS, and serves the site under two paths: one passed on, one cut off.</summary>
internal sealed class NginxProcess : IDisposable
{
    private readonly Process process;

    private NginxProcess(Process process, Uri address) =>
        (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Null where this machine has no nginx.</summary>
    /// <param name="root">The path that the site is under.</param>
    public static async Task<NginxProcess?> StartAsync(
        string folder,
        Uri site,
        string root,
        CancellationToken cancel
    )
    {
        Directory.CreateDirectory(folder);
        var port = FreePort();
        var file = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(
            file,
            $$"""
            daemon off;
            master_process off;
            pid {{folder}}/pid;
            error_log stderr error;
            events { }
            http {
              access_log off;
              client_body_temp_path {{folder}}/body;
              proxy_temp_path {{folder}}/proxy;
              fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi;
              scgi_temp_path {{folder}}/scgi;
              client_max_body_size 40m;
              proxy_set_header Host $host;
              proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
              proxy_set_header X-Forwarded-Proto https;
              server {
                listen 127.0.0.1:{{port}};
                location {{root}}/ { proxy_pass {{site.GetLeftPart(UriPartial.Authority)}}; }
                location /cut{{root}}/ { proxy_pass {{site.GetLeftPart(UriPartial.Authority)}}/; }
              }
            }
            """,
            cancel
        );
        try
        {
            var process = Process.Start(
                new ProcessStartInfo("nginx", ["-e", "stderr", "-p", folder, "-c", file])
                {
                    RedirectStandardError = true,
                }
            )!;
            var nginx = new NginxProcess(process, new Uri($"http://127.0.0.1:{port}"));
            await nginx.UntilItListensAsync(cancel);
            return nginx;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Asks from an address of this machine: 127.0.0.2 is another visitor than 127.0.0.3.</summary>
    public HttpClient From(string address) =>
        new(
            new SocketsHttpHandler
            {
                ConnectCallback = async (context, cancel) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                    await socket.ConnectAsync(IPAddress.Loopback, Address.Port, cancel);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            }
        )
        {
            BaseAddress = Address,
        };

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
        process.Dispose();
    }

    private async Task UntilItListensAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException(
                    $"nginx did not start: {await process.StandardError.ReadToEndAsync(cancel)}"
                );
            }
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, Address.Port, cancel);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(20, cancel);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
