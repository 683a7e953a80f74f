#!/usr/bin/env bash
# benchmark-rival.sh: this engine and Lucene 8 on the same documents and the same queries, and how their times compare.
#
#   tests/benchmark-rival.sh [CORPUS.jsonl [QUERIES-FOLDER [RIVAL-RUN.SH]]]
#
# Defaults stand beside the repository: ../shared/data/corpus/open.jsonl.xz, ../shared/data/corpus/queries and
# ../shared/tools/lucene8/run.sh. A corpus may be packed with xz. What is missing is named, and nothing is run.
# Environment: MAX documents (40000), ROUNDS (5), MODES (top10,top10exact,count,facets,hl,fetch), CLASSES (every file of the
# folder), WORK (a folder for both indexes, kept when given; else a temporary one).
#
# A shared machine is noisy: class after class the two programs run one behind the other, and what is printed are ratios of
# their medians, this engine's time over the rival's: below 1 is faster. The last line has the geometric mean of each mode.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
corpus=${1:-$root/../shared/data/corpus/open.jsonl.xz}
queries=${2:-$root/../shared/data/corpus/queries}
rival=${3:-$root/../shared/tools/lucene8/run.sh}
max=${MAX:-40000} rounds=${ROUNDS:-5} modes=${MODES:-top10,top10exact,count,facets,hl,fetch}

skip() { echo "skipped: $1" >&2; exit 0; }
[ -e "$corpus" ] || skip "no corpus at $corpus (lines of {\"id\",\"title\",\"outlet\",\"date\",\"author\",\"url\",\"text\"})"
[ -d "$queries" ] || skip "no folder of queries at $queries (one .txt for each class, a query a line)"
[ -x "$rival" ] || skip "no rival at $rival"
command -v java > /dev/null || skip "the rival needs java"

work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
export LUCENE8_CLASSES=${LUCENE8_CLASSES:-$work/classes}

dotnet build "$root/tests/SearchEngine.Benchmarks" -c Release -v q -nologo > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
said() { dotnet "$root/tests/SearchEngine.Benchmarks/bin/Release/net10.0/SearchEngine.Benchmarks.dll" "$@"; }

# Only as many lines are unpacked as are wanted; xz is then told that nobody reads on.
needs_index() { [ ! -d "$work/said" ] || [ ! -d "$work/lucene" ]; }
if [[ $corpus == *.xz ]] && needs_index; then
  command -v xz > /dev/null || skip "the corpus is packed, and there is no xz"
  { xz -dc "$corpus" 2> /dev/null || true; } | head -n "$max" > "$work/corpus.jsonl"
  corpus=$work/corpus.jsonl
  [ -s "$corpus" ] || { echo "nothing could be unpacked" >&2; exit 1; }
fi

[ -d "$work/said" ] || said index "$corpus" "$work/said" --max "$max" --forcemerge | grep INDEX
[ -d "$work/lucene" ] || "$rival" index "$corpus" "$work/lucene" --max "$max" --forcemerge | grep INDEX

: > "$work/said.out"; : > "$work/lucene.out"
for class in ${CLASSES:-$(cd "$queries" && ls -- *.txt | sed 's/\.txt$//')}; do
  said search "$work/said" "$queries/$class.txt" --mode "$modes" --rounds "$rounds" >> "$work/said.out"
  "$rival" search "$work/lucene" "$queries/$class.txt" --mode "$modes" --rounds "$rounds" >> "$work/lucene.out"
done

# RESULT engine class mode queries rounds p50_us …
awk -F '\t' -v modes="$modes" '
  $1 != "RESULT" || $2 == "engine" { next }
  FNR == NR { ours[$3, $4] = $7; if (!($3 in seen)) { seen[$3]; classes[++count] = $3 }; next }
  { theirs[$3, $4] = $7 }
  END {
    width = split(modes, mode, ",")
    printf "%-14s", "class"
    for (m = 1; m <= width; m++) printf "%12s", mode[m]
    printf "\n"
    for (c = 1; c <= count; c++) {
      printf "%-14s", classes[c]
      for (m = 1; m <= width; m++) {
        a = ours[classes[c], mode[m]]; b = theirs[classes[c], mode[m]]
        if (a == "" || b == "" || a <= 0 || b <= 0) { printf "%12s", "-"; continue }
        printf "%12.2f", a / b
        sum[m] += log(a / b); known[m]++; all += log(a / b); cells++
      }
      printf "\n"
    }
    printf "%-14s", "mean"
    for (m = 1; m <= width; m++) if (known[m]) printf "%12.3f", exp(sum[m] / known[m]); else printf "%12s", "-"
    if (cells) printf "   all %.3f", exp(all / cells)
    printf "\n"
  }' "$work/said.out" "$work/lucene.out"
