"""A peer process of the side-by-side bench: Numba or NumPy.

It reads one JSON object a line from its standard input and answers each with one line:

    {"cmd": "hello"}
    {"cmd": "prepare", "row": "hypot", "params": {"n": 1000000}, "threads": 2}
    {"cmd": "run", "row": "hypot", "variant": "strict", "digest": true}
    {"cmd": "drop", "row": "hypot"}
    {"cmd": "quit"}

Whatever else this process prints goes to its standard error. The first call of a variant is
timed apart (`first_call_ns`): with Numba it compiles.
"""

import argparse
import ctypes
import gc
import json
import os
import platform
import sys
import traceback
from pathlib import Path
from time import perf_counter_ns


def preload_svml():
    """Loads Intel's vector math from this environment, where the loader would not look."""
    for name in ("libintlc.so.5", "libsvml.so"):
        path = Path(sys.prefix) / "lib" / name
        if path.exists():
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)


class Peer:
    """The kernels of one peer: `variants(row)`, and `build` for what is called."""

    def __init__(self, name):
        self.name = name
        self.versions = {"python": platform.python_version()}
        if name == "numba":
            preload_svml()
            import kernels_numba
            import llvmlite
            import numba

            self.kernels = kernels_numba.load()
            self.numba = numba
            svml = bool(getattr(numba.config, "USING_SVML", False))
            self.versions["numba"] = numba.__version__
            self.versions["llvmlite"] = llvmlite.__version__
            self.versions["svml"] = "true" if svml else "false"
        else:
            import kernels_numpy

            self.kernels = kernels_numpy.KERNELS
            self.numba = None
        import numpy

        self.versions["numpy"] = numpy.__version__

    def set_threads(self, threads):
        if self.numba:
            most = self.numba.config.NUMBA_NUM_THREADS
            if threads > most:
                raise ValueError(f"{threads} threads asked for, NUMBA_NUM_THREADS is {most}")
            self.numba.set_num_threads(threads)

    def build(self, row, variant):
        function, names, calls = self.kernels[row][variant]
        if self.numba:
            function = function()
        return function, names, calls


def call(function, arguments, calls):
    """Calls and times; gives the nanoseconds and the last result."""
    if calls == 1:
        start = perf_counter_ns()
        result = function(*arguments)
        return perf_counter_ns() - start, result
    steps = range(calls)
    start = perf_counter_ns()
    for _ in steps:
        result = function(*arguments)
    return perf_counter_ns() - start, result


class Worker:
    def __init__(self, peer):
        import rows
        from digest import digest

        self.peer, self.rows, self.digest = peer, rows, digest
        self.data = {}  # the inputs of the rows prepared
        self.built = {}  # what to call, by row and variant; it outlives the data

    def answer(self, request):
        command = request.get("cmd")
        handler = getattr(self, f"do_{command}", None)
        if handler is None:
            return {"ok": False, "error": f"unknown command {command!r}"}
        return handler(request)

    def do_hello(self, _request):
        return {"ok": True, "peer": self.peer.name, "versions": self.peer.versions}

    def do_prepare(self, request):
        row = request["row"]
        if row not in self.peer.kernels or row not in self.rows.ROWS:
            return {"ok": False, "error": "unknown row"}
        self.peer.set_threads(int(request.get("threads", 1)))
        self.data.pop(row, None)
        data = self.data[row] = self.rows.prepare(row, request.get("params", {}))
        inputs = {name: self.digest(array) for name, array in data.items()}
        return {"ok": True, "variants": list(self.peer.kernels[row]), "inputs": inputs}

    def do_run(self, request):
        row, variant = request["row"], request["variant"]
        data = self.data.get(row)
        if data is None:
            return {"ok": False, "error": f"row {row!r} is not prepared"}
        if variant not in self.peer.kernels[row]:
            return {"ok": False, "error": f"row {row!r} has no variant {variant!r}"}
        answer = {"ok": True}
        gc.disable()
        if (row, variant) not in self.built:
            start = perf_counter_ns()
            function, names, repeated = self.peer.build(row, variant)
            function(*data.arguments(names))
            answer["first_call_ns"] = perf_counter_ns() - start
            self.built[row, variant] = function, names, repeated
        function, names, repeated = self.built[row, variant]
        calls = data.extra["calls"] if repeated else 1
        nanoseconds, result = call(function, data.arguments(names), calls)
        gc.enable()
        answer["ns"] = nanoseconds
        if request.get("digest"):
            results = result if isinstance(result, tuple) else (result,)
            names = self.rows.ROWS[row].outputs
            answer["output"] = {name: self.digest(r) for name, r in zip(names, results)}
        return answer

    def do_drop(self, request):
        self.data.pop(request["row"], None)
        return {"ok": True}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peer", choices=["numba", "numpy"], default="numba")
    arguments = parser.parse_args()
    replies = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    worker = Worker(Peer(arguments.peer))
    for line in sys.stdin:
        if not line.strip():
            continue
        try:
            request = json.loads(line)
            if request.get("cmd") == "quit":
                break
            reply = worker.answer(request)
        except Exception as error:  # the other rows go on
            traceback.print_exc()
            reply = {"ok": False, "error": " ".join(f"{type(error).__name__}: {error}".split())}
        replies.write(json.dumps(reply, allow_nan=False) + "\n")
        replies.flush()


if __name__ == "__main__":
    main()
