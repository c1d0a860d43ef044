#!/bin/sh
# Instructions for one call of each case, kernel against loop by hand, counted by
# valgrind: the difference of two runs, so that what is around the calls does not
# count. `benches/instructions/count.sh [case ...]`
set -eu
cd "$(dirname "$0")/../.."
command -v valgrind > /dev/null || { echo "needs valgrind" >&2; exit 2; }

binary=$(cargo bench --bench instructions --no-run --message-format=json 2> /dev/null |
    sed -n 's/.*"executable":"\([^"]*instructions[^"]*\)".*/\1/p' | tail -n 1)
[ -x "$binary" ] || { echo "the bench does not build" >&2; exit 1; }

# Instructions of a run with that many calls.
instructions() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" "$1" "$2" "$3" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

[ $# -gt 0 ] || set -- $("$binary" list)
printf '%-20s %12s %12s %12s %9s\n' case kernel hand plain 'to hand'
for case in "$@"; do
    for version in kernel hand plain; do
        one=$(instructions "$case" "$version" 1)
        three=$(instructions "$case" "$version" 3)
        eval "$version=$(( (three - one) / 2 ))"
    done
    printf '%-20s %12d %12d %12d %+8.1f%%\n' "$case" "$kernel" "$hand" "$plain" \
        "$(awk "BEGIN { print ($kernel / $hand - 1) * 100 }")"
done
