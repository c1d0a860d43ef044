"""Numba: one number, or one number a row or a column, out of many; and the running sum."""

import numpy as np
from numba import get_num_threads, njit, prange
from numba_modes import loops


def sum_squares(x):
    s = 0.0
    for i in prange(x.size):
        s += x[i] * x[i]
    return s


def accumulate(start, x):
    s = start
    for i in prange(x.size):
        s += x[i]
    return s


def monte_carlo_pi(x, y):
    count = 0
    for i in prange(x.size):
        if x[i] * x[i] + y[i] * y[i] <= 1.0:
            count += 1
    return count


loops("sum_squares", ["x"], sum_squares, sum_squares)
loops("accumulate", ["start", "x"], accumulate, accumulate)
loops("monte_carlo_pi", ["x", "y"], monte_carlo_pi, monte_carlo_pi, fast=False)


def rowwise_dot(a, b):
    c = np.empty(a.shape[0])
    for i in prange(a.shape[0]):
        s = 0.0
        for j in range(a.shape[1]):
            s += a[i, j] * b[i, j]
        c[i] = s
    return c


loops("rowwise_dot", ["a", "b"], rowwise_dot, rowwise_dot)


@njit(inline="always")
def cut(n, parts, part):
    return n * part // parts


def column_sums(a):
    s = np.zeros(a.shape[1])
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            s[j] += a[i, j]
    return s


def column_sums_rows(a):
    s = np.zeros(a.shape[1])
    for i in prange(a.shape[0]):
        s += a[i]
    return s


def column_sums_parts(a):
    parts = get_num_threads()
    partial = np.zeros((parts, a.shape[1]))
    for part in prange(parts):
        s = partial[part]
        for i in range(cut(a.shape[0], parts, part), cut(a.shape[0], parts, part + 1)):
            for j in range(a.shape[1]):
                s[j] += a[i, j]
    s = np.zeros(a.shape[1])
    for part in range(parts):
        for j in range(a.shape[1]):
            s[j] += partial[part, j]
    return s


loops("column_sums", ["a"], column_sums, column_sums_parts)
loops("column_sums", ["a"], None, column_sums_rows, fast=False, suffix=", array reduction")


def poly(c, x):
    acc = 0.0
    for i in range(c.size):
        acc = acc * x + c[i]
    return acc


# The same with eight chains, each over every eighth coefficient: no chain waits for another.
@njit(inline="always")
def poly_chains(c, x):
    head = c.size % 8
    s7 = 0.0
    for i in range(head):
        s7 = s7 * x + c[i]
    s0 = s1 = s2 = s3 = s4 = s5 = s6 = 0.0
    x8 = (x * x) * (x * x)
    x8 *= x8
    for i in range(head, c.size, 8):
        s0 = s0 * x8 + c[i]
        s1 = s1 * x8 + c[i + 1]
        s2 = s2 * x8 + c[i + 2]
        s3 = s3 * x8 + c[i + 3]
        s4 = s4 * x8 + c[i + 4]
        s5 = s5 * x8 + c[i + 5]
        s6 = s6 * x8 + c[i + 6]
        s7 = s7 * x8 + c[i + 7]
    acc = ((s0 * x + s1) * x + s2) * x + s3
    return (((acc * x + s4) * x + s5) * x + s6) * x + s7


def poly_serial_chains(c, x):
    return poly_chains(c, x)


def poly_parallel(c, x):
    parts = get_num_threads()
    values = np.empty(parts)
    for part in prange(parts):
        values[part] = poly_chains(c[cut(c.size, parts, part) : cut(c.size, parts, part + 1)], x)
    acc = 0.0
    for part in range(parts):
        length = cut(c.size, parts, part + 1) - cut(c.size, parts, part)
        acc = acc * x**length + values[part]
    return acc


loops("poly_10m", ["c", "x"], poly, poly_parallel)
loops("poly_10m", ["c", "x"], poly_serial_chains, suffix=", chains")


# A thousand calls, from Python and from compiled code.
def poly_calls(c, xs):
    values = np.empty(xs.size)
    for i in prange(xs.size):
        values[i] = poly_chains(c, xs[i])
    return values[-1]


loops("poly_2000", ["c", "x"], poly, calls=True)
loops("poly_2000", ["c", "x"], poly_serial_chains, suffix=", chains", calls=True)
loops("poly_2000", ["c", "xs"], poly_calls, poly_calls, suffix=", calls in Numba")


def prefix_sum(x):
    y = np.empty_like(x)
    s = 0.0
    for i in range(x.size):
        s += x[i]
        y[i] = s
    return y


# The sum of each part first, then each part's running sum from where the one before it ends.
def prefix_sum_parts(x):
    parts = get_num_threads()
    y = np.empty_like(x)
    starts = np.zeros(parts + 1)
    for part in prange(parts):
        s = 0.0
        for i in range(cut(x.size, parts, part), cut(x.size, parts, part + 1)):
            s += x[i]
        starts[part + 1] = s
    for part in range(parts):
        starts[part + 1] += starts[part]
    for part in prange(parts):
        s = starts[part]
        for i in range(cut(x.size, parts, part), cut(x.size, parts, part + 1)):
            s += x[i]
            y[i] = s
    return y


loops("prefix_sum", ["x"], prefix_sum, prefix_sum_parts)


def histogram(x, bins):
    counts = np.zeros(bins, np.int64)
    for i in range(x.size):
        counts[int(x[i] * bins)] += 1
    return counts


# Four tables in turn: an addition need not wait for the one before it to the same bin.
@njit(error_model="numpy")
def count_into(x, bins):
    t0 = np.zeros(bins, np.int64)
    t1 = np.zeros(bins, np.int64)
    t2 = np.zeros(bins, np.int64)
    t3 = np.zeros(bins, np.int64)
    whole = x.size - x.size % 4
    for i in range(0, whole, 4):
        t0[np.uint32(x[i] * bins)] += 1
        t1[np.uint32(x[i + 1] * bins)] += 1
        t2[np.uint32(x[i + 2] * bins)] += 1
        t3[np.uint32(x[i + 3] * bins)] += 1
    for i in range(whole, x.size):
        t0[np.uint32(x[i] * bins)] += 1
    for b in range(bins):
        t0[b] += t1[b] + t2[b] + t3[b]
    return t0


def histogram_tables(x, bins):
    return count_into(x, bins)


def histogram_parts(x, bins):
    parts = get_num_threads()
    counts = np.zeros(bins, np.int64)
    for part in prange(parts):
        counts += count_into(x[cut(x.size, parts, part) : cut(x.size, parts, part + 1)], bins)
    return counts


loops("histogram", ["x", "bins"], histogram, histogram_parts, fast=False)
loops("histogram", ["x", "bins"], histogram_tables, fast=False, suffix=", four tables")
