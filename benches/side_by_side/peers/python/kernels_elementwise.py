"""Numba: one element in, one element out."""

import math

import numpy as np
from numba import njit, prange
from numba_modes import loops, ufunc


def hypot(a, b):
    return math.sqrt(a * a + b * b)


def hypot_loop(a, b):
    y = np.empty_like(a)
    for i in prange(a.size):
        y[i] = math.sqrt(a[i] * a[i] + b[i] * b[i])
    return y


def hypot_loop_into(a, b, y):
    for i in prange(a.size):
        y[i] = math.sqrt(a[i] * a[i] + b[i] * b[i])
    return y


loops("hypot", ["a", "b"], hypot_loop, hypot_loop)
ufunc("hypot", ["a", "b"], hypot, "f8(f8,f8)")
loops("hypot_into", ["a", "b", "y"], hypot_loop_into, hypot_loop_into)
ufunc("hypot_into", ["a", "b", "y"], hypot, "f8(f8,f8)")


# Both signs without overflow and without a branch, so that the loop can be vectorised.
def logistic(x):
    e = math.exp(-abs(x))
    return (1.0 if x >= 0.0 else e) / (1.0 + e)


def logistic32(x):
    e = math.exp(-abs(x))
    return (np.float32(1) if x >= np.float32(0) else e) / (np.float32(1) + e)


def logistic_loop(x):
    y = np.empty_like(x)
    for i in prange(x.size):
        e = math.exp(-abs(x[i]))
        y[i] = (1.0 if x[i] >= 0.0 else e) / (1.0 + e)
    return y


def logistic32_loop(x):
    y = np.empty_like(x)
    one = np.float32(1)
    for i in prange(x.size):
        e = math.exp(-abs(x[i]))
        y[i] = (one if x[i] >= np.float32(0) else e) / (one + e)
    return y


loops("logistic_f64", ["x"], logistic_loop, logistic_loop)
ufunc("logistic_f64", ["x"], logistic, "f8(f8)")
loops("logistic_f32", ["x"], logistic32_loop, logistic32_loop)
ufunc("logistic_f32", ["x"], logistic32, "f4(f4)")


@njit(inline="always")
def cnd(x):
    size = abs(x)
    k = 1.0 / (1.0 + 0.2316419 * size)
    w = (((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k
    w = (w + 0.31938153) * k * 0.39894228040 * math.exp(-0.5 * size * size)
    return 1.0 - w if x > 0.0 else w


def black_scholes(s, x, t, r, v):
    q = v * math.sqrt(t)
    d1 = (math.log(s / x) + (r + 0.5 * v * v) * t) / q
    return s * cnd(d1) - x * math.exp(-r * t) * cnd(d1 - q)


def black_scholes_loop(s, x, t, r, v):
    call = np.empty_like(s)
    for i in prange(s.size):
        q = v * math.sqrt(t[i])
        d1 = (math.log(s[i] / x[i]) + (r + 0.5 * v * v) * t[i]) / q
        call[i] = s[i] * cnd(d1) - x[i] * math.exp(-r * t[i]) * cnd(d1 - q)
    return call


loops("black_scholes", ["s", "x", "t", "r", "v"], black_scholes_loop, black_scholes_loop)
ufunc("black_scholes", ["s", "x", "t", "r", "v"], black_scholes, "f8(f8,f8,f8,f8,f8)")


def arc(theta_1, phi_1, theta_2, phi_2):
    s = math.sin((theta_2 - theta_1) / 2.0)
    t = math.sin((phi_2 - phi_1) / 2.0)
    a = s * s + math.cos(theta_1) * math.cos(theta_2) * t * t
    return 2.0 * math.atan2(math.sqrt(a), math.sqrt(1.0 - a))


def arc_loop(theta_1, phi_1, theta_2, phi_2):
    y = np.empty_like(theta_1)
    for i in prange(theta_1.size):
        s = math.sin((theta_2[i] - theta_1[i]) / 2.0)
        t = math.sin((phi_2[i] - phi_1[i]) / 2.0)
        a = s * s + math.cos(theta_1[i]) * math.cos(theta_2[i]) * t * t
        y[i] = 2.0 * math.atan2(math.sqrt(a), math.sqrt(1.0 - a))
    return y


ARC = ["theta_1", "phi_1", "theta_2", "phi_2"]
loops("arc_distance", ARC, arc_loop, arc_loop)
ufunc("arc_distance", ARC, arc, "f8(f8,f8,f8,f8)")
