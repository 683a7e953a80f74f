#!/usr/bin/env bash
# benchmark-rival.sh: this engine and Lucene 8 on the same documents and the same queries, and how their times compare.
#
#   tests/benchmark-rival.sh [CORPUS.jsonl [QUERIES-FOLDER [RIVAL-RUN.SH]]]
#
# Defaults stand beside the repository: ../shared/data/corpus/open.jsonl.xz, ../shared/data/corpus/queries and
# ../shared/tools/lucene8/run.sh. A corpus may be packed with xz. What is missing is named, and nothing is run.
# Environment:
#   PARTS    what to do: equal (Lucene's analysis on both sides; hits compared), product (the analysis of this program),
#            growth (eighths of a corpus), bombs (queries made to hurt), random (hits of random queries compared), spread (every
#            query by itself, RUNS times, so that how far apart they lie does not hang on single timings), report (print the
#            tables); all of these but spread
#   MAX      documents (all)
#   LARGE    documents of the growing corpus (128000), beside an eighth of them
#   COUNT    random queries (2000), of the seed SEED (1)
#   RUNS     of every query in spread (3)
#   ROUNDS   measured rounds of each class and mode (5), after WARM seconds (2) of the same
#   GROUP    classes that one process measures (4), the last of them once more beforehand, so that all is compiled
#   MODES    top10,top10exact,count,facets,fetch,hl
#   CLASSES  files of the folder, without .txt (all)
#   WORK     a folder for indexes and results, kept when given, so that a run can go on where another stopped; else a temporary one
#
# A shared machine is noisy: a few classes at a time the two programs run one behind the other, and what is printed are
# ratios, this engine's time over the rival's: below 1 is faster.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
corpus=${1:-$root/../shared/data/corpus/open.jsonl.xz}
queries=${2:-$root/../shared/data/corpus/queries}
rival=${3:-$root/../shared/tools/lucene8/run.sh}
parts=${PARTS:-equal product growth bombs random report} max=${MAX:-2147483647} large=${LARGE:-128000} runs=${RUNS:-3} rounds=${ROUNDS:-5} warm=${WARM:-2} group=${GROUP:-4}
modes=${MODES:-top10,top10exact,count,facets,fetch,hl}
classes=${CLASSES:-$(cd "$queries" 2> /dev/null && ls -- *.txt | sed 's/\.txt$//')}

skip() { echo "skipped: $1" >&2; exit 0; }
[ -e "$corpus" ] || skip "no corpus at $corpus (lines of {\"id\",\"title\",\"outlet\",\"date\",\"author\",\"url\",\"text\"})"
[ -d "$queries" ] || skip "no folder of queries at $queries (one .txt for each class, a query a line)"
[ -x "$rival" ] || skip "no rival at $rival"
command -v java > /dev/null || skip "the rival needs java"

work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
export LUCENE8_CLASSES=${LUCENE8_CLASSES:-$work/classes}

[ -n "${SAID_BIN:-}" ] || dotnet build "$root/tests/SearchEngine.Benchmarks" -c Release -v q -nologo > "$work/build.log" || { cat "$work/build.log" >&2; exit 1; }
binaries=${SAID_BIN:-$root/tests/SearchEngine.Benchmarks/bin/Release/net10.0}
said() { dotnet "$binaries/SearchEngine.Benchmarks.dll" "$@"; }

# lines COUNT: the corpus as a file. Only as many lines are unpacked as are wanted; xz is then told that nobody reads on.
lines() {
  [[ $corpus == *.xz ]] || { echo "$corpus"; return; }
  command -v xz > /dev/null || { echo "the corpus is packed, and there is no xz" >&2; exit 1; }
  local file=$work/corpus-$1.jsonl
  [ -s "$file" ] || { xz -dc "$corpus" 2> /dev/null || true; } | head -n "$1" > "$file"
  [ -s "$file" ] || { echo "nothing could be unpacked" >&2; exit 1; }
  echo "$file"
}

# index PROGRAM NAME MAX [OPTION…]: builds an index unless it is there.
index() {
  local program=$1 name=$2 count=$3; shift 3
  [ -d "$work/$name" ] && return
  "$program" index "$(lines "$count")" "$work/$name" --max "$count" --forcemerge "$@" | grep INDEX > "$work/$name.index"
}

# measure PROGRAM NAME MODES CLASSES [OPTION…]: results replace those of an earlier run of the class.
measure() {
  local program=$1 name=$2 asked=$3 some=($4); shift 4
  mkdir -p "$work/results/$name"
  "$program" search "$work/$name" $(printf "$queries/%s.txt " "${some[-1]}" "${some[@]}") --mode "$asked" --rounds "$rounds" --warmsec "$warm" "$@" > "$work/results/$name.out"
  echo "$warm seconds and at least three rounds of warming for each class and mode, then $rounds rounds" >> "$work/results/$name.settings"
  for class in "${some[@]}"; do awk -F'\t' -v class="$class" '$3 == class' "$work/results/$name.out" > "$work/results/$name/$class.tsv"; done
}

dump() { "$1" search "$work/$2" $(printf "$queries/%s.txt " $classes) --rounds 0 --dump "$work/$2.dump" > /dev/null; }

groups() { xargs -n "$group" <<< "$classes"; }

equal() {
  index said said-equal "$max"; index "$rival" lucene "$max"
  dump said said-equal; dump "$rival" lucene
  groups | while read -r some; do
    measure said said-equal "$modes" "$some" < /dev/null
    measure "$rival" lucene "$modes" "$some" < /dev/null
  done
}

product() {
  index said said-product "$max" --product; index "$rival" lucene "$max"
  groups | while read -r some; do
    measure said said-product "$modes" "$some" --product < /dev/null
    [ -s "$work/results/lucene/${some%% *}.tsv" ] || measure "$rival" lucene "$modes" "$some" < /dev/null
  done
}

growth() {
  for count in $((large / 8)) "$large"; do index said "said-$count" "$count"; index "$rival" "lucene-$count" "$count"; done
  groups | while read -r some; do
    for count in $((large / 8)) "$large"; do
      measure said "said-$count" top10,top10exact,count,facets "$some" < /dev/null
      measure "$rival" "lucene-$count" top10,top10exact,count,facets "$some" < /dev/null
    done
  done
}

bombs() {
  index said said-equal "$max"
  said bombs "$work/said-equal" > "$work/results/bombs.md"
}

random() {
  index said said-equal "$max"; index "$rival" lucene "$max"
  said random "$(lines "$max")" "${COUNT:-2000}" --seed "${SEED:-1}" > "$work/random.txt"
  said search "$work/said-equal" "$work/random.txt" --rounds 0 --dump "$work/random-said.dump" > /dev/null
  "$rival" search "$work/lucene" "$work/random.txt" --rounds 0 --dump "$work/random-lucene.dump" > /dev/null
}

# Classes are measured beforehand, so that all is compiled; then each query is a file, and so to both programs a class, of its own.
spread() {
  index said said-equal "$max"; index "$rival" lucene "$max"
  mkdir -p "$work/single"
  for class in $classes; do awk -v name="$work/single/$class" 'NF { printf "%s\n", $0 > sprintf("%s.%02d.txt", name, ++n) }' "$queries/$class.txt"; done
  for run in $(seq "$runs"); do single said said-equal "$run"; single "$rival" lucene "$run"; done
}

# single PROGRAM NAME RUN
single() {
  local files=() class
  for class in $classes; do files+=("$queries/$class.txt"); done
  for class in $classes; do files+=("$work/single/$class".*.txt); done
  mkdir -p "$work/results/single-$2"
  "$1" search "$work/$2" "${files[@]}" --mode top10,top10exact,count,facets --rounds "$rounds" --warmsec 0.02 | awk -F'\t' '$1 == "RESULT" && $3 ~ /[.]/' > "$work/results/single-$2/$3.tsv"
}

settings() {
  echo "- $(git -C "$root" log -1 --format='said %h of %cs' 2> /dev/null || echo said), .NET $(dotnet --version), workstation garbage collection"
  echo "- Lucene 8.8.1, $(java -version 2>&1 | head -n 1), default options of its harness: -Xmx2g, parallel garbage collection, no query cache, memory-mapped files"
  echo "- $(awk -F'\t' '{ for (i = 1; i <= NF; i++) if ($i ~ /^(docs|text_bytes)=/) printf "%s ", $i }' "$work/lucene.index" 2> /dev/null)in one segment each; one thread"
  for run in "$work"/results/*.settings; do [ ! -e "$run" ] || echo "- $(basename "$run" .settings): $(sort -u "$run" | paste -sd';')"; done
  echo "- $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores; $(date -u +%F)"
}

report() {
  settings
  local r=$work/results
  if [ -d "$r/said-equal" ]; then
    echo; echo "## With Lucene's analysis"; echo
    said compare "$work/said-equal.dump" "$work/lucene.dump" || true
    said ratios "$r/said-equal" "$r/lucene"
  fi
  [ ! -d "$r/said-product" ] || { echo; echo "## With the product's analysis: stems beside words as written"; said ratios "$r/said-product" "$r/lucene"; }
  [ ! -d "$r/said-$large" ] || { echo; echo "## From $((large / 8)) documents to $large"; said growth "$r/said-$((large / 8))" "$r/said-$large" "$r/lucene-$((large / 8))" "$r/lucene-$large"; }
  [ ! -d "$r/single-lucene" ] || { echo; echo "## Every query by itself, the best of $runs runs"; said spread "$r/single-said-equal" "$r/single-lucene"; }
  [ ! -s "$work/random-lucene.dump" ] || { echo; echo "## Random queries"; echo; said compare "$work/random-said.dump" "$work/random-lucene.dump" || true; }
  [ ! -s "$r/bombs.md" ] || { echo; echo "## Safety"; cat "$r/bombs.md"; }
}

for part in $parts; do "$part"; done
