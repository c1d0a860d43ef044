"""Numba: calls so small that the way in and out is what costs. Called from Python."""

import math

import numpy as np
from numba import prange
from numba_modes import loops, ufunc


def hypot(a, b):
    return math.sqrt(a * a + b * b)


def add(a, b):
    c = np.empty_like(a)
    for i in prange(a.size):
        c[i] = a[i] + b[i]
    return c


def total(x):
    s = 0.0
    for i in prange(x.size):
        s += x[i]
    return s


ufunc("small_ufunc", ["a", "b"], hypot, "f8(f8,f8)", calls=True)
loops("small_parallel", ["a", "b"], add, add, fast=False, calls=True)
loops("small_reduction", ["x"], total, total, calls=True)
