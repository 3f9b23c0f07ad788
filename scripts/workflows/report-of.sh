#!/usr/bin/env bash
# Runs a command and keeps what it prints in a file: the file is empty if the command finds nothing (exit 0). It fails
# if the command could not run (any exit but 0 and 1).
set -uo pipefail
file=$1
shift
"$@" > "$file"
code=$?
cat "$file"
if [ "$code" -eq 0 ]; then : > "$file"; fi
[ "$code" -le 1 ]
