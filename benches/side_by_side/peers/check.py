#!/usr/bin/env python3
"""Compares the peers with each other, without numkern: every row and variant through the
workers' protocol, every digest against the first peer's. For developers of the peers.

    python check.py --python target/venv-numba/bin/python [--svml target/venv-svml/bin/python]
                    [--c target/peers/worker] [--rows a,b] [--full] [--threads T] [--repeat N]

At quick sizes unless `--full` is given. Exits with 1 if a row fails or two digests differ.
"""

import argparse
import json
import math
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

QUICK = {
    "sum_squares": {"n": 200_003},
    "hypot": {"n": 200_003},
    "hypot_into": {"n": 200_003},
    "rowwise_dot": {"m": 401, "k": 256},
    "poly_10m": {"n": 200_003},
    "poly_2000": {"n": 2000, "calls": 20},
    "stencil1d": {"n": 100_003},
    "stencil1d_into": {"n": 100_003},
    "column_sums": {"m": 801, "k": 256},
    "logistic_f64": {"n": 200_003},
    "logistic_f32": {"n": 200_003},
    "accumulate": {"n": 200_003},
    "mandelbrot": {"n": 128, "iterations": 200},
    "nbody": {"n": 579},
    "pairwise": {"m": 143, "k": 64},
    "black_scholes": {"n": 40_003},
    "monte_carlo_pi": {"n": 200_003},
    "stencil2d": {"n": 290},
    "histogram": {"n": 200_003, "bins": 256},
    "prefix_sum": {"n": 200_003},
    "life": {"n": 290},
    "kmeans": {"n": 2001, "dim": 16, "centres": 10},
    "arc_distance": {"n": 100_003},
    "kde": {"n": 501, "samples": 1003},
    "softmax": {"m": 401, "k": 128},
    "small_ufunc": {"n": 1000, "calls": 100},
    "small_parallel": {"n": 1000, "calls": 100},
    "small_reduction": {"n": 1000, "calls": 100},
}
SMALL = [name for name in QUICK if name.startswith("small_")]

# Relative. Fused multiply-adds move a few pixels on the border of the Mandelbrot set (its
# size is a power of two: with others they move all of the real axis); the other counts and
# indices must agree exactly. Inputs differ by the rounding of their sums alone.
TOLERANCE = {"logistic_f32": 1e-5, "softmax": 1e-5, "mandelbrot": 1e-3}
EXACT = {"monte_carlo_pi", "histogram", "life", "kmeans"}
PROBES = ("first", "quarter", "mid", "three_quarter", "last")


class Worker:
    def __init__(self, name, command, threads, verbose):
        self.name = name
        counts = ("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")
        environment = os.environ | {variable: str(threads) for variable in counts}
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if verbose else subprocess.DEVNULL,
            text=True,
            env=environment,
        )

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name}: the worker ended at {request}")
        return json.loads(line)


def differences(tolerance, reference, other):
    """The fields in which two digests differ by more than the tolerance, relative."""
    if reference["n"] is None:
        return ["unknown name"]
    if reference["n"] != other["n"] or reference["nonfinite"] != other["nonfinite"]:
        return ["n or nonfinite"]
    # Sums may cancel: they are held against the size of what is added up.
    scale = math.sqrt(reference["n"] * (reference["sumsq"] or 0.0))
    typical = scale / reference["n"]
    found = []
    for field in ("sum", "wsum", "sumsq", *PROBES):
        a, b = reference[field], other[field]
        if a is None or b is None:
            differ = a is not b
        else:
            size = abs(a) if field == "sumsq" else max(abs(a), typical)
            if field in ("sum", "wsum"):
                size = max(abs(a), scale)
            # The weighted sum of integers is rounded, however exact the integers are.
            slack = max(tolerance, 1e-13) if field == "wsum" else tolerance
            differ = abs(a - b) > slack * size + 1e-300
        if differ:
            found.append(f"{field} {a!r} against {b!r}")
    return found


def check_row(row, params, workers, threads, repeat):
    """Runs one row on every worker; prints a line a variant; says whether all agree."""
    good = True
    inputs = outputs = None
    tolerance = 0.0 if row in EXACT else TOLERANCE.get(row, 1e-9)
    for worker in workers:
        ready = worker.ask(cmd="prepare", row=row, params=params, threads=threads)
        if not ready["ok"]:
            print(f"{row:16} {worker.name:11} {ready['error']}")
            good = False
            continue
        inputs = inputs or ready["inputs"]
        for name, digest in ready["inputs"].items():
            expected = inputs.get(name, {"n": None})
            for difference in differences(1e-12, expected, digest):
                print(f"{row:16} {worker.name:11} input {name}: {difference}")
                good = False
        for variant in ready["variants"]:
            runs = [worker.ask(cmd="run", row=row, variant=variant, digest=True)]
            if not runs[0]["ok"]:
                print(f"{row:16} {worker.name:11} {variant:36} {runs[0]['error']}")
                good = False
                continue
            runs += [worker.ask(cmd="run", row=row, variant=variant) for _ in range(repeat - 1)]
            best = min(run["ns"] for run in runs) / 1e6
            first = runs[0].get("first_call_ns")
            compiled = f"first call {first / 1e6:8.1f} ms" if first else ""
            outputs = outputs or runs[0]["output"]
            wrong = [
                f"{name}: {difference}"
                for name, digest in runs[0]["output"].items()
                for difference in differences(tolerance, outputs.get(name, {"n": None}), digest)
            ]
            good = good and not wrong
            state = "DIFFERS " + "; ".join(wrong) if wrong else "agrees"
            print(f"{row:16} {worker.name:11} {variant:36} {best:10.4f} ms {compiled} {state}")
        worker.ask(cmd="drop", row=row)
    sys.stdout.flush()
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--python", help="a python with Numba and NumPy")
    parser.add_argument("--svml", help="a python with Numba 0.61.2 and SVML")
    parser.add_argument("--c", help="the worker made from peers/c")
    parser.add_argument("--rows", help="only these, with commas between")
    parser.add_argument("--full", action="store_true", help="the sizes of the bench")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--verbose", action="store_true", help="show what the workers say")
    options = parser.parse_args()
    script = str(HERE / "python" / "worker.py")
    commands = {
        "numpy": options.python and [options.python, script, "--peer", "numpy"],
        "numba": options.python and [options.python, script, "--peer", "numba"],
        "numba-svml": options.svml and [options.svml, script, "--peer", "numba"],
        "c": options.c and [options.c],
    }
    workers = [
        Worker(name, command, options.threads, options.verbose)
        for name, command in commands.items()
        if command
    ]
    if not workers:
        parser.error("no peer given: name at least one of --python, --svml and --c")
    for worker in workers:
        print(worker.name, worker.ask(cmd="hello")["versions"])
    wanted = options.rows.split(",") if options.rows else list(QUICK)
    unknown = [row for row in wanted if row not in QUICK]
    if unknown:
        parser.error(f"unknown rows {unknown}: the rows are {', '.join(QUICK)}")
    failed = []
    for row in wanted:
        params = {} if options.full and row not in SMALL else QUICK[row]
        if not check_row(row, params, workers, options.threads, options.repeat):
            failed.append(row)
    for worker in workers:
        worker.process.stdin.write('{"cmd":"quit"}\n')
        worker.process.stdin.close()
        worker.process.wait()
    agreeing = len(wanted) - len(failed)
    print(f"{agreeing} rows agree, {len(failed)} do not: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
