using System.Text;
using SearchEngine.TestKit;

namespace SearchEngine.Terminal.Tests;

public sealed class EventLoopTests : IDisposable
{
    private readonly HeadlessTerminal _terminal = new(40, 4);
    private readonly EchoScreen _screen = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void The_first_frame_is_drawn_before_anything_is_waited_for()
    {
        _terminal.Close();
        new EventLoop(_terminal).Run(_screen);
        Assert.Contains("typed:", _terminal.Text, StringComparison.Ordinal);
        Assert.Single(_terminal.Writes);
    }

    [Fact]
    public void All_input_there_is_makes_one_frame()
    {
        _terminal.Type(new string('x', 1000));
        _terminal.Close();
        new EventLoop(_terminal).Run(_screen);
        Assert.Equal(1000, _screen.Typed.Length);
        Assert.InRange(_terminal.Writes.Count, 1, 2);
    }

    [Fact]
    public void Without_input_it_waits_without_end_and_sends_nothing()
    {
        _terminal.Wake();
        _terminal.Close();
        new EventLoop(_terminal).Run(_screen);
        Assert.All(_terminal.Waits, wait => Assert.Null(wait));
        Assert.Single(_terminal.Writes);
    }

    [Fact]
    public void A_lone_escape_is_waited_for_only_as_long_as_asked()
    {
        _terminal.Type("\e");
        var loop = new EventLoop(_terminal) { EscapeTimeout = TimeSpan.FromMilliseconds(1) };
        loop.Run(_screen);
        Assert.True(_screen.IsFinished);
        Assert.Equal([null, TimeSpan.FromMilliseconds(1)], _terminal.Waits);
    }

    [Fact]
    public void What_is_posted_without_end_does_not_keep_a_lone_escape_waiting()
    {
        var loop = new EventLoop(_terminal) { EscapeTimeout = TimeSpan.FromMilliseconds(100) };
        var running = new Thread(() => loop.Run(_screen)) { IsBackground = true };
        running.Start();
        using var posting = new Timer(_ => loop.Post(() => { }), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(5));
        _terminal.Type("\e");
        Assert.True(running.Join(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void What_is_posted_from_another_thread_is_drawn()
    {
        var loop = new EventLoop(_terminal);
        var running = new Thread(() => loop.Run(_screen));
        running.Start();
        loop.Post(() => _screen.Typed.Append("posted"));
        _terminal.WaitFor(text => text.Contains("typed: posted", StringComparison.Ordinal));
        _terminal.Type("\e");
        running.Join();
    }

    [Fact]
    public void A_new_size_is_told_and_drawn()
    {
        _terminal.Resize(60, 8);
        _terminal.Close();
        new EventLoop(_terminal).Run(_screen);
        Assert.Equal(new Resized(60, 8), _screen.LastSize);
        Assert.Contains("60×8", _terminal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redraw_sends_the_whole_frame_again()
    {
        var loop = new EventLoop(_terminal);
        _screen.OnKey = loop.Redraw;
        var running = new Thread(() => loop.Run(_screen));
        running.Start();
        _terminal.Type("r");
        _terminal.WaitFor(text => text.Contains("typed: r", StringComparison.Ordinal));
        _terminal.Type("\e");
        running.Join();
        Assert.InRange(_terminal.Writes[1], _terminal.Writes[0], int.MaxValue);
    }

    private sealed class EchoScreen : Screen
    {
        private bool _isFinished;

        public StringBuilder Typed { get; } = new();

        public Action? OnKey { get; set; }

        public Resized? LastSize { get; private set; }

        public override bool IsFinished => _isFinished;

        public override void Handle(InputEvent input)
        {
            if (input is Resized size) LastSize = size;
            if (input is KeyPress { Key: KeyCode.Escape }) _isFinished = true;
            if (input is KeyPress { IsText: true } key) Typed.Append(key.Rune);
            if (input is KeyPress) OnKey?.Invoke();
        }

        public override void Draw(Grid grid)
        {
            grid.Whole.Write(0, 0, $"typed: {Typed}");
            grid.Whole.Write(0, 1, $"{grid.Width}×{grid.Height}");
        }
    }
}
