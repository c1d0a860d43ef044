"""The rows' data, the same for every peer: sizes, inputs and the names of the outputs.

All random inputs of a row come from one stream, `numpy.random.default_rng(42).random`, in the
order in which they are listed. Inputs made from them (`S = 5 + 25 u`) are digested as made.
"""

import numpy as np


class Row:
    """A row: `make(rng, size)` gives its inputs, `outputs` names what its kernels return."""

    def __init__(self, make, outputs):
        self.make = make
        self.outputs = outputs


class Data(dict):
    """The inputs by name, in the order of the digests; `extra` holds what is not digested."""

    def __init__(self, inputs, **extra):
        super().__init__(inputs)
        self.extra = extra

    def arguments(self, names):
        return tuple(self[name] if name in self else self.extra[name] for name in names)


class Size:
    """The sizes of a row, by any of the names that a parameter may have."""

    def __init__(self, params):
        self.params = params

    def __call__(self, default, *names):
        for name in names:
            if name in self.params:
                return int(self.params[name])
        return default

    def n(self, default=10_000_000):
        return self(default, "n")

    def matrix(self, rows, columns):
        return self(rows, "m", "rows", "n"), self(columns, "k", "cols", "columns", "d", "dim")

    def grid(self, default):
        side = self(default, "n", "side")
        return self(side, "height", "h", "rows"), self(side, "width", "w", "cols")


def _vectors(*names):
    return lambda rng, size: Data({name: rng.random(size.n()) for name in names})


def _hypot_into(rng, size):
    data = _vectors("a", "b")(rng, size)
    data.extra["y"] = np.full(size.n(), 0.5)
    return data


def _rowwise_dot(rng, size):
    shape = size.matrix(20_000, 256)
    return Data({"a": rng.random(shape), "b": rng.random(shape)})


def _poly_10m(rng, size):
    return Data({"c": rng.random(size.n()) - 0.5}, x=0.99999)


def _poly_2000(rng, size):
    calls = size(1000, "calls")
    c = rng.random(size.n(2000))
    return Data({"c": c}, x=1.23456789, xs=np.full(calls, 1.23456789), calls=calls)


def _stencil1d(rng, size):
    return Data({"x": rng.random(size.n(5_000_000))})


def _stencil1d_into(rng, size):
    n = size.n(5_000_000)
    return Data({"x": rng.random(n)}, y=np.full(n, 0.5))


def _logistic_f64(rng, size):
    return Data({"x": rng.random(size.n()) * 20.0 - 10.0})


def _logistic_f32(rng, size):
    return Data({"x": (rng.random(size.n()) * 20.0 - 10.0).astype(np.float32)})


def _accumulate(_rng, size):
    return Data({"x": np.full(size.n(), 1e-8)}, start=1e6)


def _mandelbrot(_rng, size):
    height, width = size.grid(1024)
    return Data({}, height=height, width=width, limit=size(200, "iterations", "iter", "maxit"))


def _nbody(rng, size):
    return Data({"pos": rng.random((size.n(4096), 3))}, eps=0.01)


def _black_scholes(rng, size):
    n = size.n(2_000_000)
    s, x, t = (rng.random(n) for _ in range(3))
    return Data({"s": 5 + 25 * s, "x": 1 + 99 * x, "t": 0.25 + 9.75 * t}, r=0.02, v=0.30)


def _histogram(rng, size):
    return Data({"x": rng.random(size.n())}, bins=size(256, "bins"))


def _life(rng, size):
    return Data({"cells": (rng.random(size.grid(2048)) < 0.3).astype(np.uint8)})


def _kmeans(rng, size):
    n, dim = size(100_000, "n", "points"), size(16, "dim", "d", "dims")
    centres = rng.random((size(10, "k", "centres", "clusters"), dim))
    return Data({"centres": centres, "points": rng.random((n, dim))})


def _bell(rng, n):
    return 5.0 * (rng.random((n, 4)).sum(axis=1) - 2.0) * np.sqrt(3.0)


def _kde(rng, size):
    samples = size(10_000, "samples")
    s = _bell(rng, samples)
    x = _bell(rng, size.n(4000))
    return Data({"x": x, "s": s, "b": np.full(samples, 1.06 * 5.0 * samples**-0.2)})


def _softmax(rng, size):
    return Data({"x": rng.random(size.matrix(65_536, 256), dtype=np.float32)})


def _small(*names):
    def make(rng, size):
        n = size.n(1000)
        return Data({name: rng.random(n) for name in names}, calls=size(1, "calls"))

    return make


ROWS = {
    "sum_squares": Row(_vectors("x"), ["s"]),
    "hypot": Row(_vectors("a", "b"), ["y"]),
    "hypot_into": Row(_hypot_into, ["y"]),
    "rowwise_dot": Row(_rowwise_dot, ["c"]),
    "poly_10m": Row(_poly_10m, ["y"]),
    "poly_2000": Row(_poly_2000, ["y"]),
    "stencil1d": Row(_stencil1d, ["y"]),
    "stencil1d_into": Row(_stencil1d_into, ["y"]),
    "column_sums": Row(lambda rng, size: Data({"a": rng.random(size.matrix(40_000, 256))}), ["s"]),
    "logistic_f64": Row(_logistic_f64, ["y"]),
    "logistic_f32": Row(_logistic_f32, ["y"]),
    "accumulate": Row(_accumulate, ["s"]),
    "mandelbrot": Row(_mandelbrot, ["counts"]),
    "nbody": Row(_nbody, ["acc"]),
    "pairwise": Row(lambda rng, size: Data({"x": rng.random(size.matrix(1000, 64))}), ["d"]),
    "black_scholes": Row(_black_scholes, ["call"]),
    "monte_carlo_pi": Row(_vectors("x", "y"), ["count"]),
    "stencil2d": Row(lambda rng, size: Data({"x": rng.random(size.grid(2048))}), ["y"]),
    "histogram": Row(_histogram, ["counts"]),
    "prefix_sum": Row(_vectors("x"), ["y"]),
    "life": Row(_life, ["next"]),
    "kmeans": Row(_kmeans, ["nearest"]),
    "arc_distance": Row(_vectors("theta_1", "phi_1", "theta_2", "phi_2"), ["y"]),
    "kde": Row(_kde, ["p"]),
    "softmax": Row(_softmax, ["y"]),
    "small_ufunc": Row(_small("a", "b"), ["y"]),
    "small_parallel": Row(_small("a", "b"), ["c"]),
    "small_reduction": Row(_small("x"), ["s"]),
}


def prepare(name, params):
    """The inputs of a row at these sizes."""
    return ROWS[name].make(np.random.default_rng(42), Size(params))
