"""Numba: every point against every other, or against a few centres."""

import math

import numpy as np
from numba import prange
from numba_modes import loops


# One array a coordinate, so that the inner loop reads neighbours in memory.
def nbody(pos, eps):
    n = pos.shape[0]
    x = pos[:, 0].copy()
    y = pos[:, 1].copy()
    z = pos[:, 2].copy()
    mass = 1.0 / n
    eps2 = eps * eps
    acc = np.empty_like(pos)
    for i in prange(n):
        ax = ay = az = 0.0
        xi, yi, zi = x[i], y[i], z[i]
        for j in range(n):
            dx = x[j] - xi
            dy = y[j] - yi
            dz = z[j] - zi
            r2 = dx * dx + dy * dy + dz * dz + eps2
            w = mass / (r2 * math.sqrt(r2))
            ax += w * dx
            ay += w * dy
            az += w * dz
        acc[i, 0] = ax
        acc[i, 1] = ay
        acc[i, 2] = az
    return acc


loops("nbody", ["pos", "eps"], nbody, nbody)


def pairwise(x):
    m, k = x.shape
    d = np.empty((m, m))
    for i in prange(m):
        for j in range(m):
            s = 0.0
            for l in range(k):
                t = x[i, l] - x[j, l]
                s += t * t
            d[i, j] = math.sqrt(s)
    return d


# Over the transpose: the inner loop has no sum across it, and is vectorised even when strict.
def pairwise_transposed(x):
    m, k = x.shape
    columns = x.T.copy()
    d = np.empty((m, m))
    for i in prange(m):
        row = d[i]
        row[:] = 0.0
        for l in range(0, k - 3, 4):
            x0, x1, x2, x3 = x[i, l], x[i, l + 1], x[i, l + 2], x[i, l + 3]
            for j in range(m):
                t0 = x0 - columns[l, j]
                t1 = x1 - columns[l + 1, j]
                t2 = x2 - columns[l + 2, j]
                t3 = x3 - columns[l + 3, j]
                row[j] += (t0 * t0 + t1 * t1) + (t2 * t2 + t3 * t3)
        for l in range(k - k % 4, k):
            for j in range(m):
                t = x[i, l] - columns[l, j]
                row[j] += t * t
        for j in range(m):
            row[j] = math.sqrt(row[j])
    return d


loops("pairwise", ["x"], pairwise, pairwise)
loops("pairwise", ["x"], pairwise_transposed, pairwise_transposed, suffix=", transposed")


def kmeans(centres, points):
    n, dim = points.shape
    nearest = np.empty(n, np.int32)
    for i in prange(n):
        least, index = 1e300, 0
        for c in range(centres.shape[0]):
            s = 0.0
            for l in range(dim):
                t = points[i, l] - centres[c, l]
                s += t * t
            if s < least:
                least, index = s, c
        nearest[i] = index
    return nearest


loops("kmeans", ["centres", "points"], kmeans, kmeans)
