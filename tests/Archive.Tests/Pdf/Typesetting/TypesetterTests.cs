using System.Diagnostics;
using Archive.Pdf;
using Archive.Pdf.Typesetting;

namespace Archive.Tests.Pdf.Typesetting;

[Collection(TypesettingTests.Name)]
public sealed class TypesetterTests(TypesettingFixture typesetting)
{
    private static readonly byte[] Page = PageOf(PrintedSamples.Request(PrintedSamples.Long(1)));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_that_died_is_replaced_by_another()
    {
        typesetting.SkipWithoutNode();
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        var first = await typesetter.TypesetAsync("document.typ", Page, Cancel);
        using (var process = Process.GetProcessById(Assert.Single(typesetter.IdleProcesses)))
        {
            process.Kill();
            await process.WaitForExitAsync(Cancel);
        }
        Assert.Equal(first, await typesetter.TypesetAsync("document.typ", Page, Cancel));
    }

    [Fact]
    public async Task A_worker_is_used_again_and_ends_with_its_typesetter()
    {
        typesetting.SkipWithoutNode();
        int id;
        await using (var typesetter = new Typesetter(TypesettingFolder.Default))
        {
            await typesetter.TypesetAsync("document.typ", Page, Cancel);
            id = Assert.Single(typesetter.IdleProcesses);
            await typesetter.TypesetAsync("document.typ", Page, Cancel);
            Assert.Equal([id], typesetter.IdleProcesses);
        }
        Assert.True(HasEnded(id));
    }

    [Fact]
    public async Task Many_at_once_share_two_workers()
    {
        typesetting.SkipWithoutNode();
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        var copies = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ => typesetter.TypesetAsync("document.typ", Page, Cancel))
        );
        Assert.Single(copies.Select(Convert.ToHexString).Distinct());
        Assert.InRange(typesetter.IdleProcesses.Count, 1, 2);
    }

    [Fact]
    public async Task A_worker_that_takes_too_long_is_ended_and_the_next_request_gets_a_fresh_one()
    {
        typesetting.SkipWithoutNode();
        await using var hurried = new Typesetter(TypesettingFolder.Default)
        {
            Limit = TimeSpan.FromMilliseconds(1),
        };
        var late = await Assert.ThrowsAsync<TypesetterUnavailableException>(() =>
            hurried.TypesetAsync("document.typ", Page, Cancel)
        );
        Assert.Contains("took longer", late.Message, StringComparison.Ordinal);
        Assert.Empty(hurried.IdleProcesses);
    }

    [Fact]
    public async Task A_document_that_cannot_be_set_does_not_cost_the_worker()
    {
        typesetting.SkipWithoutNode();
        await using var typesetter = new Typesetter(TypesettingFolder.Default);
        await Assert.ThrowsAsync<TypesettingFailedException>(() =>
            typesetter.TypesetAsync("document.typ", "{}"u8.ToArray(), Cancel)
        );
        Assert.Single(typesetter.IdleProcesses);
        Assert.NotEmpty(await typesetter.TypesetAsync("document.typ", Page, Cancel));
    }

    [Fact]
    public async Task Without_Node_the_message_says_what_to_install()
    {
        await using var typesetter = new Typesetter(TypesettingFolder.Default)
        {
            Node = new NodeProgram("no-such-program-as-node"),
        };
        var missing = await Assert.ThrowsAsync<TypesetterUnavailableException>(() =>
            typesetter.TypesetAsync("document.typ", Page, Cancel)
        );
        Assert.Contains("install Node.js 20 or newer", missing.Message, StringComparison.Ordinal);
        Assert.Equal(missing.Message, typesetter.WhatIsMissing());
    }

    [Theory]
    [InlineData("v18.19.0")]
    [InlineData("v4.0.0")]
    [InlineData("nonsense")]
    public async Task A_Node_that_is_too_old_is_told_with_what_to_install(string version)
    {
        var folder = Directory.CreateTempSubdirectory("archive-node-");
        try
        {
            var node = Path.Combine(folder.FullName, "node");
            await File.WriteAllTextAsync(node, $"#!/bin/sh\necho {version}\n", Cancel);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
            await using var typesetter = new Typesetter(TypesettingFolder.Default)
            {
                Node = new NodeProgram(node),
            };

            var old = await Assert.ThrowsAsync<TypesetterUnavailableException>(() =>
                typesetter.TypesetAsync("document.typ", Page, Cancel)
            );

            Assert.Contains($"is {version}", old.Message, StringComparison.Ordinal);
            Assert.Contains("install Node.js 20 or newer", old.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Without_its_packages_the_message_says_what_to_run()
    {
        var folder = Directory.CreateTempSubdirectory();
        await using var printer = new CitedCopyPrinter(
            folder.FullName,
            new Typesetter(new TypesettingFolder(folder.FullName))
        );
        var missing = await Assert.ThrowsAsync<TypesetterUnavailableException>(() =>
            printer.PrintAsync(PrintedSamples.Request(PrintedSamples.Long(1)), Cancel)
        );
        Assert.Contains("run 'npm ci'", missing.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static byte[] PageOf(CopyRequest request) =>
        PrintedDocument.Of(request.Document, request.Text, request.Permalink).Json;

    private static bool HasEnded(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WaitForExit(TimeSpan.FromMinutes(5));
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
