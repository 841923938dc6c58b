using System.Text;
using Archive.Originals;

namespace Archive.Tests.Originals;

public sealed class ReaderPoolTests : IDisposable
{
    private readonly ReaderPool pool = new(
        ReaderProgram.Here(),
        new ReaderLimits
        {
            Time = TimeSpan.FromSeconds(4),
            Heap = 64 * 1024 * 1024,
            Answer = 1024 * 1024,
        }
    );

    public void Dispose() => pool.Dispose();

    [Fact]
    public async Task A_process_is_used_again_for_the_next_file()
    {
        var first = await ReadAsync("good");
        var second = await ReadAsync("good");
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Two_files_are_read_at_once_by_two_processes()
    {
        var answers = await Task.WhenAll(ReadAsync("good"), ReadAsync("good"), ReadAsync("good"));
        Assert.InRange(answers.Distinct().Count(), 1, 2);
    }

    [Theory]
    [InlineData("hoard", "64 MB of memory")]
    [InlineData("nest", "nested deeper")]
    [InlineData("die", "ended the program")]
    [InlineData("break", "damaged")]
    public async Task What_goes_wrong_is_a_sentence_and_the_next_file_is_read(
        string file,
        string says
    )
    {
        var before = await ReadAsync("good");
        var refused = await RefusedAsync(file);
        Assert.Contains(says, refused.Reason, StringComparison.Ordinal);
        Assert.Contains("import that", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(1, refused.Step);
        Assert.Equal(file == "break", before == await ReadAsync("good"));
    }

    [Fact]
    public async Task A_file_that_is_computed_on_for_too_long_is_given_up_at_the_limit()
    {
        var refused = await RefusedAsync("compute");
        Assert.Equal(RefusalCause.TooSlow, refused.Cause);
        Assert.Contains("4 seconds of computing", refused.Reason, StringComparison.Ordinal);
        // What passes on a busy machine is not counted; what is looked at now and then is passed by a little.
        Assert.InRange(refused.Time.TotalSeconds, 4, 8);
    }

    [Fact]
    public async Task A_file_is_not_refused_for_the_time_that_passes_while_nothing_is_computed()
    {
        // Waits for longer, by the clock, than it may compute.
        using var patient = new ReaderPool(
            ReaderProgram.Here(),
            new ReaderLimits { Time = TimeSpan.FromSeconds(2) }
        );
        var answer = await AskAsync(patient, "wait", "3");
        Assert.IsType<HostileAnswer.Answered>(answer);
    }

    [Fact]
    public async Task A_child_that_stands_still_is_ended_and_another_is_asked_once()
    {
        using var impatient = new ReaderPool(
            ReaderProgram.Here(),
            new ReaderLimits { Wait = TimeSpan.FromSeconds(1) }
        );
        var refused = Assert.IsType<HostileAnswer.Refused>(await AskAsync(impatient, "hang", ""));
        Assert.Equal(RefusalCause.Stuck, refused.Cause);
        Assert.Contains("for 1 seconds, twice", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_by_itself_is_read_by_another_child()
    {
        var mark = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var answer = await AskAsync(pool, "die once", mark);
        File.Delete(mark);
        Assert.IsType<HostileAnswer.Answered>(answer);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_not_taken()
    {
        var refused = await RefusedAsync("talk", "1048577");
        Assert.Contains("more than 1 MB of text", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_refuses_in_its_own_words() =>
        Assert.Equal("No. Try another.", (await RefusedAsync("refuse", "No. Try another.")).Reason);

    private async Task<string> ReadAsync(string file) =>
        Encoding.UTF8.GetString(
            Assert.IsType<HostileAnswer.Answered>(await AskAsync(file, "")).Payload.Span
        );

    private async Task<HostileAnswer.Refused> RefusedAsync(string file, string options = "") =>
        Assert.IsType<HostileAnswer.Refused>(await AskAsync(file, options));

    private Task<HostileAnswer> AskAsync(string file, string options) =>
        AskAsync(pool, file, options);

    private static Task<HostileAnswer> AskAsync(ReaderPool asked, string file, string options) =>
        asked.ReadAsync(
            new HostileRequest(TrialFormat.FormatName, Encoding.UTF8.GetBytes(file), options),
            TestContext.Current.CancellationToken
        );
}
