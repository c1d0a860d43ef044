"""The rows in NumPy alone, as one writes them when speed matters: no Python loop over the
elements, temporaries reused through `out=`, BLAS where the mathematics allows it.

`KERNELS[row][variant] = (function, names of its arguments)`.
"""

import numpy as np

KERNELS = {}


def kernel(row, variant, arguments, calls=False):
    """Registers a function; with `calls` it is called as often as the row's `calls` says."""

    def register(function):
        KERNELS.setdefault(row, {})[variant] = (function, arguments, calls)
        return function

    return register


kernel("sum_squares", "dot", ["x", "x"])(np.dot)
kernel("hypot", "np.hypot", ["a", "b"])(np.hypot)
kernel("hypot_into", "np.hypot", ["a", "b", "y"])(np.hypot)


@kernel("hypot", "sqrt", ["a", "b"])
def hypot(a, b):
    y = a * a
    y += b * b
    return np.sqrt(y, out=y)


@kernel("hypot_into", "sqrt", ["a", "b", "y"])
def hypot_into(a, b, y):
    np.multiply(a, a, out=y)
    y += b * b
    return np.sqrt(y, out=y)


@kernel("rowwise_dot", "einsum", ["a", "b"])
def rowwise_einsum(a, b):
    return np.einsum("ij,ij->i", a, b)


@kernel("rowwise_dot", "matmul", ["a", "b"])
def rowwise_matmul(a, b):
    return (a[:, None, :] @ b[:, :, None])[:, 0, 0]


@kernel("rowwise_dot", "sum", ["a", "b"])
def rowwise_sum(a, b):
    return (a * b).sum(axis=1)


if hasattr(np, "vecdot"):
    kernel("rowwise_dot", "vecdot", ["a", "b"])(np.vecdot)


def _poly(c, x):
    """Blocks of coefficients times the powers of x, then the same for the blocks' values."""
    block = 1024
    while c.size > block:
        head = c.size % block
        values = c[head:].reshape(-1, block) @ x ** np.arange(block - 1, -1, -1)
        if head:
            values = np.concatenate(([_poly(c[:head], x)], values))
        c, x = values, x**block
    return c @ x ** np.arange(c.size - 1, -1, -1)


kernel("poly_10m", "blocks", ["c", "x"])(_poly)
kernel("poly_2000", "blocks", ["c", "x"], calls=True)(_poly)
kernel("poly_2000", "polyval", ["c", "xs"])(lambda c, xs: np.polyval(c, xs)[-1])


@kernel("poly_2000", "powers", ["c", "x"], calls=True)
def poly_powers(c, x):
    return c @ x ** np.arange(c.size - 1.0, -1.0, -1.0)


def _smooth(x, y):
    inner = y[1:-1]
    np.add(x[:-2], x[2:], out=inner)
    inner *= 0.25
    inner += 0.5 * x[1:-1]
    y[0], y[-1] = x[0], x[-1]
    return y


kernel("stencil1d", "slices", ["x"])(lambda x: _smooth(x, np.empty_like(x)))
kernel("stencil1d_into", "slices", ["x", "y"])(_smooth)


@kernel("stencil1d", "convolve", ["x"])
def stencil_convolve(x):
    y = np.convolve(x, [0.25, 0.5, 0.25], mode="same")
    y[0], y[-1] = x[0], x[-1]
    return y


kernel("column_sums", "sum", ["a"])(lambda a: a.sum(axis=0))
kernel("column_sums", "matmul", ["a"])(lambda a: np.ones(a.shape[0]) @ a)


def _logistic(x):
    y = np.negative(x)
    np.exp(y, out=y)
    y += 1
    return np.reciprocal(y, out=y)


kernel("logistic_f64", "exp", ["x"])(_logistic)
kernel("logistic_f32", "exp", ["x"])(_logistic)
kernel("accumulate", "sum", ["start", "x"])(lambda start, x: start + x.sum())


@kernel("mandelbrot", "masked", ["height", "width", "limit"])
def mandelbrot(height, width, limit):
    cr = np.tile(-2.0 + np.arange(width) * (3.0 / width), height)
    ci = np.repeat(-1.5 + np.arange(height) * (3.0 / height), width)
    counts = np.full(height * width, limit, np.int32)
    at = np.arange(height * width)
    zr, zi = cr, ci
    for step in range(limit):
        zr2, zi2 = zr * zr, zi * zi
        live = zr2 + zi2 <= 4.0
        if not live.all():
            counts[at[~live]] = step
            at, cr, ci, zr, zi, zr2, zi2 = (v[live] for v in (at, cr, ci, zr, zi, zr2, zi2))
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return counts.reshape(height, width)


@kernel("nbody", "blocks", ["pos", "eps"])
def nbody(pos, eps):
    n = len(pos)
    acc = np.empty_like(pos)
    columns = np.ascontiguousarray(pos.T)
    for start in range(0, n, 64):
        d = columns[:, None, :] - columns[:, start : start + 64, None]
        r2 = d[0] * d[0]
        r2 += d[1] * d[1]
        r2 += d[2] * d[2]
        r2 += eps * eps
        w = 1.0 / (r2 * np.sqrt(r2))
        acc[start : start + 64] = np.einsum("ij,kij->ik", w, d)
    acc /= n
    return acc


@kernel("pairwise", "matmul", ["x"])
def pairwise_matmul(x):
    squares = np.einsum("ij,ij->i", x, x)
    d = x @ x.T
    d *= -2.0
    d += squares[:, None]
    d += squares
    np.fill_diagonal(d, 0.0)
    np.maximum(d, 0.0, out=d)
    return np.sqrt(d, out=d)


@kernel("pairwise", "rows", ["x"])
def pairwise_rows(x):
    d = np.empty((len(x), len(x)))
    for i, row in enumerate(x):
        diff = x - row
        np.einsum("ij,ij->i", diff, diff, out=d[i])
    return np.sqrt(d, out=d)


def _cnd(x):
    size = np.abs(x)
    k = 1.0 / (1.0 + 0.2316419 * size)
    w = 1.330274429 * k
    for term in (-1.821255978, 1.781477937, -0.356563782, 0.31938153):
        w += term
        w *= k
    w *= 0.39894228040 * np.exp(-0.5 * size * size)
    return np.where(x > 0, 1.0 - w, w)


@kernel("black_scholes", "arrays", ["s", "x", "t", "r", "v"])
def black_scholes(s, x, t, r, v):
    q = v * np.sqrt(t)
    d1 = (np.log(s / x) + (r + 0.5 * v * v) * t) / q
    return s * _cnd(d1) - x * np.exp(-r * t) * _cnd(d1 - q)


@kernel("black_scholes", "blocks", ["s", "x", "t", "r", "v"])
def black_scholes_blocks(s, x, t, r, v):
    call = np.empty_like(s)
    for at in range(0, s.size, 8192):
        part = slice(at, at + 8192)
        call[part] = black_scholes(s[part], x[part], t[part], r, v)
    return call


@kernel("monte_carlo_pi", "count_nonzero", ["x", "y"])
def monte_carlo_pi(x, y):
    r2 = x * x
    r2 += y * y
    return np.count_nonzero(r2 <= 1.0)


@kernel("stencil2d", "slices", ["x"])
def stencil2d(x):
    y = np.empty_like(x)
    y[0], y[-1], y[:, 0], y[:, -1] = x[0], x[-1], x[:, 0], x[:, -1]
    inner = y[1:-1, 1:-1]
    np.add(x[:-2, 1:-1], x[2:, 1:-1], out=inner)
    inner += x[1:-1, 2:]
    inner += x[1:-1, :-2]
    inner *= 0.25
    return y


@kernel("histogram", "bincount", ["x", "bins"])
def histogram_bincount(x, bins):
    return np.bincount((x * bins).astype(np.intp), minlength=bins)


@kernel("histogram", "np.histogram", ["x", "bins"])
def histogram(x, bins):
    return np.histogram(x, bins=bins, range=(0.0, 1.0))[0]


kernel("prefix_sum", "cumsum", ["x"])(np.cumsum)


@kernel("life", "slices", ["cells"])
def life(cells):
    p = np.pad(cells, 1, mode="wrap")
    columns = p[:-2] + p[1:-1]
    columns += p[2:]
    count = columns[:, :-2] + columns[:, 1:-1]
    count += columns[:, 2:]
    # Three with the cell itself, or four with a living one, make a living cell.
    alive = count == 3
    alive |= (count == 4) & (cells == 1)
    return alive.view(np.uint8)


@kernel("kmeans", "matmul", ["centres", "points"])
def kmeans(centres, points):
    d = points @ (-2.0 * centres.T)
    d += (centres * centres).sum(axis=1)
    return d.argmin(axis=1).astype(np.int32)


kernel("small_ufunc", "np.hypot", ["a", "b"], calls=True)(np.hypot)
kernel("small_parallel", "add", ["a", "b"], calls=True)(np.add)
kernel("small_reduction", "sum", ["x"], calls=True)(np.sum)


@kernel("arc_distance", "arrays", ["theta_1", "phi_1", "theta_2", "phi_2"])
def arc_distance(theta_1, phi_1, theta_2, phi_2):
    s = np.sin((theta_2 - theta_1) / 2.0)
    t = np.sin((phi_2 - phi_1) / 2.0)
    a = s * s + np.cos(theta_1) * np.cos(theta_2) * t * t
    return 2.0 * np.arctan2(np.sqrt(a), np.sqrt(1.0 - a))


@kernel("kde", "blocks", ["x", "s", "b"])
def kde(x, s, b):
    p = np.empty_like(x)
    for i in range(0, x.size, 100):
        t = (x[i : i + 100, None] - s) / b
        t *= t
        t *= -0.5
        p[i : i + 100] = (np.exp(t, out=t) / b).sum(axis=1)
    return p / (s.size * np.sqrt(2.0 * np.pi))


@kernel("softmax", "arrays", ["x"])
def softmax(x):
    y = x - x.max(axis=1, keepdims=True)
    np.exp(y, out=y)
    y /= y.sum(axis=1, keepdims=True)
    return y
