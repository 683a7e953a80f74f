#!/usr/bin/env bash
# How fast `said extract` reads text and finds its quotations on one core, as a Markdown table: tests/extraction-speed.sh FILE.jsonl…
# Each file is read ROUNDS times (5) by the program as an ordinary Release build makes it, or by the one that SAID names; the best
# round counts. Start-up is in it.
set -euo pipefail
cd "$(dirname "$0")/.."
said=${SAID:-src/SearchEngine.App/bin/Release/net10.0/said}
[ -n "${SAID:-}" ] || dotnet build src/SearchEngine.App -c Release -v quiet -p:RunAnalyzers=false >/dev/null

echo "# Speed of extraction"
echo
echo "Made by \`tests/extraction-speed.sh FILE.jsonl…\`: \`taskset -c 0 said extract --json --raw FILE\`, best of ${ROUNDS:-5} rounds, start-up and compiling included. MB are those of the articles' text in UTF-8; elapsed time counts what other programs take of the core, processor time does not."
echo
echo "| file | MB of text | elapsed | MB a second | processor time | MB a second |"
echo "|---|---:|---:|---:|---:|---:|"
for file in "$@"; do
  megabytes=$(python3 -c 'import json, sys; print(sum(len(json.loads(line)["text"].encode()) for line in open(sys.argv[1])) / 1e6)' "$file")
  for _ in $(seq "${ROUNDS:-5}"); do
    { TIMEFORMAT='%R %U %S'; time taskset -c 0 "$said" extract --json --raw "$file" >/dev/null; } 2>&1
  done | awk -v name="$(basename "$file" .jsonl)" -v mb="$megabytes" '
    { if (!wall || $1 < wall) wall = $1; if (!cpu || $2 + $3 < cpu) cpu = $2 + $3 }
    END { printf "| %s | %.1f | %.2f s | %.1f | %.2f s | %.1f |\n", name, mb, wall, mb / wall, cpu, mb / cpu }'
done
