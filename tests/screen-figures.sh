#!/usr/bin/env bash
# What the screen costs, measured in a pseudo-terminal of 200 by 50: first paint from the start of the process, key to
# paint, bytes a frame, processor time when idle, memory beside the mapped index. And what a search on the command line
# costs from the start of its process to its end, also with nothing of the index and the program in the system's cache.
#
#   tests/screen-figures.sh [INDEX] [PROGRAM]
#
# What is typed is taken from the index: words of headlines, a speaker, a phrase; so every key searches for what is there.
# Memory is what the process has of its own in memory (RssAnon): the heap of .NET, other heaps, stacks, and pages of its
# program or of a library that it wrote to. Not counted are pages of files as they are on disk: the index's, the program's.
#
# INDEX is an index to search (the samples, unless given); PROGRAM a published said (published anew, unless given).
set -euo pipefail
cd "$(dirname "$0")/.."
command -v python3 >/dev/null || { echo "python3 is needed to drive a pseudo-terminal" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
index=${1:-} program=${2:-}
if [ -z "$program" ]; then
    dotnet publish src/SearchEngine.App -c Release -o "$work/said" >"$work/publish.log" 2>&1 || { cat "$work/publish.log" >&2; exit 1; }
    program=$work/said/said
fi
if [ -z "$index" ]; then
    index=$work/index
    "$program" index src/SearchEngine.App/Samples --index "$index" >/dev/null 2>&1
fi

XDG_CONFIG_HOME="$work/config" SAID_INDEX="$index" TERM=xterm-256color python3 - "$program" <<'PYTHON'
import fcntl, json, os, pty, select, signal, statistics, struct, subprocess, sys, termios, time

PROGRAM = sys.argv[1]
STARTS = 15
COLD_STARTS = 5


def asked(*arguments):
    return json.loads(subprocess.run([PROGRAM, *arguments, "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout)


def words_to_type():
    """Single words, words together, a phrase and a speaker's last name, all of which find something."""
    titles = [hit["title"].split() for hit in asked("search", "--limit", "40")["hits"] if hit["title"]]
    plain = [[word.lower() for word in title if word.isalpha()] for title in titles]
    plain = [title for title in plain if len(title) > 3][:7]
    speaker = asked("facets", "--in", "quotes", "--facets", "speaker", "--limit", "1")["facets"]["speaker"]["values"][0]["value"]
    singles = [max(title, key=len) for title in plain[:4]]
    return singles + [" ".join(plain[4][:2]), " ".join(plain[5][:3]), '"' + " ".join(plain[6][:2]) + '"', "speaker:" + speaker.split()[-1]]


WORDS = words_to_type()
SEARCH = [PROGRAM, "search", WORDS[0]]


def start():
    began = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(PROGRAM, [PROGRAM])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
    return pid, terminal, began


def read(terminal, seconds):
    """What comes within some seconds; empty when nothing does."""
    ready, _, _ = select.select([terminal], [], [], seconds)
    try:
        return os.read(terminal, 1 << 16) if ready else b""
    except OSError:  # nobody is at the other end any more
        return b""


def until(terminal, wanted, seconds=20):
    seen, end = b"", time.perf_counter() + seconds
    while wanted not in seen and time.perf_counter() < end:
        seen += read(terminal, 1)
    if wanted not in seen:
        sys.exit(f"the screen never showed {wanted!r}")
    return time.perf_counter()


def rest_of_frame(terminal):
    """A frame is one write, which a terminal hands on in pieces."""
    size = 0
    while more := read(terminal, 0.002):
        size += len(more)
    return size


def quiet(terminal, seconds=0.3):
    while read(terminal, seconds):
        pass


def stop(pid, terminal):
    os.write(terminal, b"\x03")
    end = time.perf_counter() + 3
    while time.perf_counter() < end and os.waitpid(pid, os.WNOHANG)[0] == 0:
        read(terminal, 0.02)
    os.close(terminal)


def ticks(pid):
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def anonymous(pid):
    """Kilobytes that are the process's own, and all that are resident."""
    status = dict(line.split(":", 1) for line in open(f"/proc/{pid}/status"))
    return int(status["RssAnon"].split()[0]), int(status["VmRSS"].split()[0])


def answer():
    """Milliseconds from the start of a process that searches to its end, and the processor's part of them."""
    before, began = os.times(), time.perf_counter()
    subprocess.run(SEARCH, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    took, after = time.perf_counter() - began, os.times()
    return 1000 * took, 1000 * (after.children_user + after.children_system - before.children_user - before.children_system)


def forget_cache():
    """Whether the system let its cache of files be dropped."""
    try:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as control:
            control.write("3")
        return True
    except OSError:
        return False


def percentile(values, p):
    return sorted(values)[min(len(values) - 1, int(len(values) * p))]


paints = []
for _ in range(STARTS):
    pid, terminal, began = start()
    paints.append(1000 * (until(terminal, b"said \xe2\x80\xba") - began))
    quiet(terminal, 0.1)
    stop(pid, terminal)

answer()
warm = [answer() for _ in range(STARTS)]
cold = [answer()[0] for _ in range(COLD_STARTS) if forget_cache()]

pid, terminal, _ = start()
until(terminal, b"said \xe2\x80\xba")
quiet(terminal, 1.5)
keys, frames, most = [], [], 0
for round in range(4):
    for word in WORDS:
        for key in word + "\x15":
            sent = time.perf_counter()
            os.write(terminal, key.encode())
            first = read(terminal, 2)
            keys.append(1000 * (time.perf_counter() - sent))
            frames.append(len(first) + rest_of_frame(terminal))
            while more := read(terminal, 0.03):
                frames.append(len(more) + rest_of_frame(terminal))
            most = max(most, anonymous(pid)[0])

quiet(terminal, 1)
before, since = ticks(pid), time.perf_counter()
time.sleep(5)
idle = 100 * (ticks(pid) - before) / os.sysconf("SC_CLK_TCK") / (time.perf_counter() - since)
own, resident = anonymous(pid)
stop(pid, terminal)

print(f"first paint          {statistics.median(paints):6.0f} ms median of {STARTS} starts, {max(paints):.0f} ms worst   (budget 100)")
print(f"search, new process  {statistics.median(w for w, _ in warm):6.0f} ms median of {STARTS} starts, {statistics.median(p for _, p in warm):.0f} ms of them at work   (budget 150)")
print(f"the same, cold cache {statistics.median(cold):6.0f} ms median of {len(cold)} starts, {max(cold):.0f} ms worst" if cold else "the same, cold cache      - the system does not let its cache be dropped")
print(f"key to paint         {percentile(keys, 0.99):6.1f} ms p99 of {len(keys)} keys, {statistics.median(keys):.1f} ms median   (budget 16)")
print(f"bytes a frame        {percentile(frames, 0.95):6d} p95 of {len(frames)} frames   (budget 16384)")
print(f"processor when idle  {idle:6.1f} %   (budget 0)")
print(f"memory of its own    {own / 1024:6.0f} MB at rest after it all, {most / 1024:.0f} MB at most while typing, {resident / 1024:.0f} MB with what is mapped from files   (budget 100)")
print(f"typed                {', '.join(WORDS)}")
PYTHON
