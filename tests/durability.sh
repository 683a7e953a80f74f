#!/usr/bin/env bash
# durability.sh: the long form of every promise of durability. The short form runs with all tests.
#
#   tests/durability.sh [ROW…]          all rows, or those whose name begins so: kill, power, full …
# NO_BUILD=1 takes the tests as they are built.
#
# About a quarter of an hour on two cores. Wants strace for kills at system calls and root for tmpfs, loop devices and read-only mounts; what cannot
# be tried here is counted as skipped. Prints a line for each row: what was tried, how many tests, what came of it.
set -uo pipefail
cd "$(dirname "$0")/.."
for project in Storage Index App; do
  [ -z "${NO_BUILD:-}" ] || continue
  dotnet build "tests/SearchEngine.$project.Tests" -c Release -v q -nologo > /dev/null || { echo "tests/SearchEngine.$project.Tests does not build" >&2; exit 1; }
done
log=$(mktemp)
trap 'rm -f "$log"' EXIT
failed=0
wanted=("$@")

# row NAME WHAT PROJECT CLASS…
row() {
  local name=$1 what=$2 project=$3 start=$SECONDS classes=() summary
  shift 3
  if [ ${#wanted[@]} -gt 0 ]; then
    local w is=0
    for w in "${wanted[@]}"; do [[ $name == "$w"* ]] && is=1; done
    [ $is = 1 ] || return 0
  fi
  for class in "$@"; do classes+=(-class "SearchEngine.$project.Tests.$class"); done
  SAID_LONG=1 dotnet "tests/SearchEngine.$project.Tests/bin/Release/net10.0/SearchEngine.$project.Tests.dll" -noColor "${classes[@]}" > "$log" 2>&1
  local code=$?
  summary=$(grep -o 'Total: .*' "$log" | tail -1)
  if [ $code != 0 ] || [[ $summary != *"Failed: 0"* ]]; then failed=1; cat "$log"; fi
  printf '%-9s %-86s %s (%d s)\n' "$name" "$what" "${summary%%, Not Run*}" $((SECONDS - start))
}

row kill "200 kills at chosen write, fsync, rename and unlink calls; 50 at any moment" Index KillTests
row power "1,000 power cuts, 500 after a failed sync, 300 kills, on a simulated device" Index PowerCutTests
row device "an ext4 file system on a loop device, copied 60 times while a writer is stopped in its work" Index BlockDeviceTests
row full "3 to 5 KB more each round; file systems of 1, 2, … 8 MB that end, then grow" Index DiskFullTests
row damage "every byte of every file flipped, 20,000 flips read through, 64 in each long file, files cut, exchanged, malformed" Index IndexCheckerTests InvariantTests
row said "the same seen from the commands: damage, no room, no right to write, a later version; a rebuilding killed at each kind of call" App DurabilityTests DamagedIndexTests RebuildKillTests LargeFileTests
row fsync "create, write, sync, rename, directory sync: number 1 to N fails, once and for ever" Index FailureTests
row order "log of operations, and 200 commits at the kernel: contents, names, rename, name, then deletions" Index CommitOrderTests
row calls "the same at the kernel; a failing call fails the commit; no sync after a failed one" Storage SystemCallTests
row writer "a second writer is refused and told by whom; after kill -9 the next comes in at once" Storage FileSystemDirectoryTests FaultyDirectoryTests
row readers "four readers and a writer for a minute; a merge that stands still; replaced while opened" Index ReadersTests MergeTests IndexReaderTests
row versions "the frozen index of each format; a later version is refused and left alone" Index FrozenIndexTests VersionTests
row readonly "a folder that cannot be written to; the clock ten years ahead and behind" Index ReadOnlyTests ClockTests
exit $failed
