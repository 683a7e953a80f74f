#!/usr/bin/env bash
# benchmark-indexing.sh: rate, room and memory of indexing beside Lucene 8, growth, a small budget, refreshing, opening cold.
#
#   tests/benchmark-indexing.sh [CORPUS.jsonl [RIVAL-RUN.SH]]
#
# Defaults stand beside the repository: ../shared/data/corpus/open.jsonl.xz and ../shared/tools/lucene8/run.sh; a corpus may be
# packed with xz. Environment: STEPS (rates growth budget refresh product), WORK (a folder for the indexes, kept when given; some
# 3 GB), ROUNDS of the rates (1). Each program runs in a process of its own, one behind the other; text is counted without JSON.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
corpus=${1:-$root/../shared/data/corpus/open.jsonl.xz}
rival=${2:-$root/../shared/tools/lucene8/run.sh}
steps=${STEPS:-rates growth budget refresh product}

skip() { echo "skipped: $1" >&2; exit 0; }
[ -e "$corpus" ] || skip "no corpus at $corpus (lines of {\"id\",\"title\",\"outlet\",\"date\",\"author\",\"url\",\"text\"})"
[ -x /usr/bin/time ] || skip "peak memory is asked of /usr/bin/time"

work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
export LUCENE8_CLASSES=${LUCENE8_CLASSES:-$work/classes}
if [[ $corpus == *.xz ]]; then
  [ -e "$work/corpus.jsonl" ] || xz -dc "$corpus" > "$work/corpus.jsonl"
  corpus=$work/corpus.jsonl
fi
documents=$(wc -l < "$corpus")

if [ -z "${NO_BUILD:-}" ]; then
  dotnet build "$root/tests/SearchEngine.Benchmarks" -c Release -v q -nologo > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
  [[ $steps != *product* ]] || dotnet publish "$root/src/SearchEngine.App" -c Release -o "$work/said-program" -v q -nologo > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
fi
bench() { dotnet "$root/tests/SearchEngine.Benchmarks/bin/Release/net10.0/SearchEngine.Benchmarks.dll" "$@"; }
export -f bench; export root

# measured LABEL COMMAND…: rate, length of the index, peak memory.
measured() {
  local label=$1; shift
  /usr/bin/time -f "%M" -o "$work/peak" "$@" > "$work/out" 2>&1 || { cat "$work/out"; return 1; }
  local line; line=$(grep -m1 INDEX "$work/out")
  printf '%-34s %6s MB/s  index %6.1f MB  peak %4d MB\n' "$label" "$(grep -o 'MBps=[0-9.]*' <<< "$line" | cut -d= -f2)" \
    "$(grep -o 'index_bytes=[0-9]*' <<< "$line" | cut -d= -f2 | awk '{print $1/1e6}')" "$(awk '{print int($1/1024)}' "$work/peak")"
}

for step in $steps; do
  case $step in
    rates)
      for ((round = 0; round < ${ROUNDS:-1}; round++)); do
        for threads in 1 2; do
          measured "said, $threads thread(s)" bash -c 'bench "$@"' _ index "$corpus" "$work/said" --threads $threads
          if [ -x "$rival" ] && command -v java > /dev/null; then measured "Lucene, $threads thread(s)" "$rival" index "$corpus" "$work/lucene" --threads $threads; fi
        done
      done ;;
    growth)
      measured "said, an eighth of the corpus" bash -c 'bench "$@"' _ index "$corpus" "$work/eighth" --max $((documents / 8))
      measured "said, the corpus" bash -c 'bench "$@"' _ index "$corpus" "$work/said"
      for ((i = 0; i < 8; i++)); do sed "s/\"id\": *\"/&$i-/" "$corpus"; done > "$work/eightfold.jsonl"
      measured "said, eight times the corpus" bash -c 'bench "$@"' _ index "$work/eightfold.jsonl" "$work/eightfold"
      rm -rf "$work/eightfold" "$work/eightfold.jsonl" ;;
    budget)
      for megabytes in 32 64 128; do measured "said, 2 threads, budget $megabytes MB" bash -c 'bench "$@"' _ index "$corpus" "$work/small" --threads 2 --ram $megabytes; done
      DOTNET_GCHeapHardLimit=0x10000000 measured "budget 64 MB, heap limit 256 MB" bash -c 'bench "$@"' _ index "$corpus" "$work/small" --threads 2 --ram 64 ;;
    refresh)
      [ -d "$work/said" ] || bench index "$corpus" "$work/said" --threads 2 > /dev/null
      rm -rf "$work/refresh"; cp -r "$work/said" "$work/refresh"
      bench refresh "$work/refresh" ;;
    product)
      export HOME=$work/home; mkdir -p "$HOME"
      DOTNET_GCHeapHardLimit=0x10000000 SAID_INDEXING__MEMORY=64 /usr/bin/time -f "said index, heap limit 256 MB: peak %M kB, %e s" "$work/said-program/said" index --rebuild "$corpus" --index "$work/product" 2>&1 | grep -E "read |peak"
      for _ in 1 2 3 4 5; do /usr/bin/time -f "said search, a process of its own: %e s" "$work/said-program/said" search sanctions --index "$work/product" --limit 10 2>&1 > /dev/null | tail -1; done
      "$work/said-program/said" stats --index "$work/product" | grep -E "articles|quotations|size|segments" ;;
  esac
done
