#!/usr/bin/env bash
# The long form of the tests of durability: 1,000 and more power cuts, every call failing, 200 kills at system calls and
# 50 at random, readers for a minute. Takes about ten minutes; wants strace. The short form runs with all tests.
set -euo pipefail
cd "$(dirname "$0")/.."
SAID_LONG=1 dotnet test tests/SearchEngine.Index.Tests -c Release --filter "FullyQualifiedName~PowerCut|FullyQualifiedName~Failure|FullyQualifiedName~DiskFull|FullyQualifiedName~Kill|FullyQualifiedName~Readers" "$@"
