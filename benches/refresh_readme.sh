#!/bin/sh
# Writes the figures of a run into README.md, between the lines
# <!-- figures:begin --> and <!-- figures:end -->.
#
#   benches/refresh_readme.sh            measures first, which takes some minutes
#   benches/refresh_readme.sh RUN.json   takes what `--json RUN.json` wrote
set -eu

if [ "$#" -gt 1 ]; then
    echo "usage: benches/refresh_readme.sh [RUN.json]" >&2
    exit 2
fi

# Cargo runs a bench in the root of the package, so the file gets its full path.
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
if [ "$#" -eq 1 ]; then
    case $1 in
        /*) json=$1 ;;
        *) json=$PWD/$1 ;;
    esac
    cd "$root"
else
    cd "$root"
    json=$root/target/side_by_side/run.json
    mkdir -p "$root/target/side_by_side"
    # A run in which something failed stops here, before it reaches the README.
    cargo bench --bench side_by_side -- --json "$json"
fi
cargo bench --bench side_by_side -- --readme "$json"
