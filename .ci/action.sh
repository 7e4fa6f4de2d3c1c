#!/usr/bin/env bash
# What action.yml runs: the check in each format that is asked for, and its exit code. $1 is the program; the rest is in the environment.
set -uo pipefail
program=$1
paths=()
while IFS= read -r line; do
    [ -n "$line" ] && paths+=("$line")
done <<<"$PATHS"
[ ${#paths[@]} -gt 0 ] || { echo "::error::wirestate: the input paths is empty"; exit 2; }
options=()
[ -n "${KEYLOG:-}" ] && options+=(--keylog "$KEYLOG")
[ -n "${BASELINE:-}" ] && options+=(--baseline "$BASELINE")
[ "${STRICT:-false}" = true ] && options+=(--strict)
# one run for each format: whatever it finds, the annotations come last and their exit code counts
[ -n "${SARIF:-}" ] && "$program" check "${options[@]}" --format sarif -o "$SARIF" -- "${paths[@]}"
[ -n "${JUNIT:-}" ] && "$program" check "${options[@]}" --format junit -o "$JUNIT" -- "${paths[@]}"
[ -n "${REPORT:-}" ] && options+=(--report "$REPORT")
"$program" check "${options[@]}" --format github -- "${paths[@]}"
