#!/usr/bin/env bash
# Quotations and speakers against the gold sets beside the repository: writes the table tests/SearchEngine.Benchmarks/QUOTES.md.
#   tests/quotes.sh            scores, writes the table, shows what changed
#   tests/quotes.sh --check    scores and fails where a figure is below its target
# SAID_SHARED names the folder of the sets when it is not ../shared. Needs python3 for the reference scorer.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SAID_SHARED:-../shared}
gold=$shared/data/quotes; scorer=$shared/tools/score_quotes.py; table=tests/SearchEngine.Benchmarks/QUOTES.md
[ -d "$gold" ] || { echo "no gold sets in $gold" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet build tests/SearchEngine.Benchmarks -c Release -v quiet -p:RunAnalyzers=false >/dev/null
benchmarks=tests/SearchEngine.Benchmarks/bin/Release/net10.0/SearchEngine.Benchmarks

# measure SET [scorer options]: the scorer's lines with the set's name before them.
measure() {
  local set=$1; shift
  [ -f "$work/$set" ] || "$benchmarks" quotes "$gold/$set.jsonl" "$work/$set" > "$work/$set.speed"
  python3 "$scorer" "$gold/$set.jsonl" "$work/$set" "$@"
}

# row NAME TARGETS SCORES: one line of the table.
row() {
  awk -v name="$1" -v targets="$2" '
    /^G0.3/ { g3 = value("F1") } /^G0.8/ { g8 = value("F1"); sp = value("speaker-acc") } /^EX/ { ex = value("F1") }
    /^NAME/ { last = value("last"); full = value("full") } /^E2E/ { e2e = value("F1") }
    function value(key,  i) { for (i = 1; i < NF; i++) if ($i == key) return $(i + 1); return "" }
    END { printf "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", name, g3, g8, ex, sp, last, full, e2e, targets }' <<< "$3"
}

{
  echo "# Quotations and speakers"
  echo
  echo "Made by \`tests/quotes.sh\`: F1 in per cent by the reference scorer; G0.3 and G0.8 count a quotation as found when that share of it is covered, EX when its ends are exact. The speaker is the share that is right among those found at 0.8, the name that of the canonical names, E2E all of it together."
  echo
  echo "| set | G0.3 | G0.8 | EX | speaker | last name | full name | E2E | to reach |"
  echo "|---|---|---|---|---|---|---|---|---|"
  row "ggt.dev14" "G0.3 86, G0.8 82, speaker 88, names 88 and 80, E2E 74" "$(measure ggt.dev14)"
  row "polnear.dev, direct and mixed" "G0.8 86, speaker 90" "$(measure polnear.dev --speech-only --types direct,mixed)"
  row "polnear.dev, all speech" "G0.8 66, EX 45" "$(measure polnear.dev --speech-only)"
  row "polnear.train, direct and mixed" "–" "$(measure polnear.train --speech-only --types direct,mixed)"
  row "polnear.train, all speech" "–" "$(measure polnear.train --speech-only)"
  row "gum_news.train" "–" "$(measure gum_news.train)"
  row "gum_news.dev" "–" "$(measure gum_news.dev)"
} > "$work/table"

echo "speed on polnear.train, one thread: $(tail -1 "$work/polnear.train.speed")"
if [ "${1:-}" = --check ]; then
  awk -F'|' '
    function low(what, value, target) { if (value + 0 < target) { printf "%s: %s is below %s\n", what, value, target; bad = 1 } }
    $2 ~ /ggt.dev14/ { low("ggt G0.3", $3, 86); low("ggt G0.8", $4, 82); low("ggt speaker", $6, 88); low("ggt last name", $7, 88); low("ggt full name", $8, 80); low("ggt E2E", $9, 74) }
    $2 ~ /polnear.dev, direct/ { low("polnear direct and mixed G0.8", $4, 86); low("polnear speaker", $6, 90) }
    $2 ~ /polnear.dev, all/ { low("polnear G0.8", $4, 66); low("polnear exact", $5, 45) }
    END { exit bad }' "$work/table"
else
  cp "$work/table" "$table"
  git --no-pager diff --stat -- "$table"
  cat "$table"
fi
