"""The digest of an array: sums and probe elements by which two peers' data are compared.

The array is taken in C order and converted to float64. `sum`, `sumsq` (of the squares) and
`wsum` (each element times ((i mod 1009) + 1) / 1009, so that a permutation shows) are NumPy's
pairwise sums of blocks, added exactly: their relative error is below 1e-14. Elements that are
not finite are counted and left out. A probe that is not finite, and a sum that overflows
(of the squares of numbers near 1e183), is `null`.
"""

import math

import numpy as np

# A multiple of 1009, so that every block has the same weights; small enough for the cache.
_BLOCK = 1009 * 32
_WEIGHTS = (np.arange(_BLOCK) % 1009 + 1) / 1009.0


def digest(array):
    flat = np.ascontiguousarray(array).reshape(-1)
    n = flat.size
    nonfinite = 0
    sums, squares, weighted = [], [], []
    for start in range(0, n, _BLOCK):
        x = flat[start : start + _BLOCK].astype(np.float64)
        finite = np.isfinite(x)
        if not finite.all():
            nonfinite += int(x.size - np.count_nonzero(finite))
            x[~finite] = 0.0
        sums.append(x.sum())
        squares.append((x * x).sum())
        weighted.append((x * _WEIGHTS[: x.size]).sum())
    total = lambda parts: math.fsum(parts) if np.isfinite(parts).all() else None
    probe = lambda i: _finite(float(flat[i])) if n else None
    return {
        "n": n,
        "nonfinite": nonfinite,
        "sum": total(sums),
        "sumsq": total(squares),
        "wsum": total(weighted),
        "first": probe(0),
        "quarter": probe(n // 4),
        "mid": probe(n // 2),
        "three_quarter": probe(3 * n // 4),
        "last": probe(n - 1),
    }


def _finite(value):
    return value if math.isfinite(value) else None
