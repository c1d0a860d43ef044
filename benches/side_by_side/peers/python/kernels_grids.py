"""Numba: stencils, the Mandelbrot set and the game of life."""

import numpy as np
from numba import prange
from numba_modes import loops


def stencil1d(x):
    n = x.size
    y = np.empty_like(x)
    y[0] = x[0]
    y[n - 1] = x[n - 1]
    for i in prange(1, n - 1):
        y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1]
    return y


def stencil1d_into(x, y):
    n = x.size
    y[0] = x[0]
    y[n - 1] = x[n - 1]
    for i in prange(1, n - 1):
        y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1]
    return y


loops("stencil1d", ["x"], stencil1d, stencil1d)
loops("stencil1d_into", ["x", "y"], stencil1d_into, stencil1d_into)


def stencil2d(x):
    m, n = x.shape
    y = np.empty_like(x)
    for j in range(n):
        y[0, j] = x[0, j]
        y[m - 1, j] = x[m - 1, j]
    for i in prange(1, m - 1):
        y[i, 0] = x[i, 0]
        y[i, n - 1] = x[i, n - 1]
        for j in range(1, n - 1):
            y[i, j] = 0.25 * (x[i - 1, j] + x[i + 1, j] + x[i, j + 1] + x[i, j - 1])
    return y


loops("stencil2d", ["x"], stencil2d, stencil2d)


def mandelbrot(height, width, limit):
    counts = np.empty((height, width), np.int32)
    dx, dy = 3.0 / width, 3.0 / height
    for j in prange(height):
        ci = -1.5 + j * dy
        for i in range(width):
            cr = -2.0 + i * dx
            zr, zi, count = cr, ci, 0
            zr2, zi2 = zr * zr, zi * zi
            while count < limit and zr2 + zi2 <= 4.0:
                zi = 2.0 * zr * zi + ci
                zr = zr2 - zi2 + cr
                zr2, zi2 = zr * zr, zi * zi
                count += 1
            counts[j, i] = count
    return counts


# Sixteen pixels side by side, until none of them is alive: vector code without intrinsics.
def mandelbrot_lanes(height, width, limit):
    lanes = 16
    counts = np.empty((height, width), np.int32)
    dx, dy = 3.0 / width, 3.0 / height
    for j in prange(height):
        ci = -1.5 + j * dy
        cr = np.empty(lanes)
        zr = np.empty(lanes)
        zi = np.empty(lanes)
        count = np.empty(lanes, np.int64)
        for left in range(0, width, lanes):
            for l in range(lanes):
                cr[l] = -2.0 + (left + l) * dx
                zr[l] = cr[l]
                zi[l] = ci
                count[l] = 0
            for step in range(limit):
                alive = 0
                for l in range(lanes):
                    zr2 = zr[l] * zr[l]
                    zi2 = zi[l] * zi[l]
                    live = 1 if zr2 + zi2 <= 4.0 else 0
                    count[l] += live
                    alive += live
                    # A dead pixel goes on from a point that stays outside.
                    new = 2.0 * zr[l] * zi[l] + ci
                    zr[l] = zr2 - zi2 + cr[l] if live == 1 else zr[l]
                    zi[l] = new if live == 1 else zi[l]
                if alive == 0:
                    break
            for l in range(min(lanes, width - left)):
                counts[j, left + l] = count[l]
    return counts


SIZES = ["height", "width", "limit"]
loops("mandelbrot", SIZES, mandelbrot, mandelbrot)
loops("mandelbrot", SIZES, mandelbrot_lanes, mandelbrot_lanes, suffix=", lanes")


def life(cells):
    m, n = cells.shape
    after = np.empty_like(cells)
    for i in prange(m):
        up = cells[i - 1 if i > 0 else m - 1]
        here = cells[i]
        down = cells[i + 1 if i < m - 1 else 0]
        out = after[i]
        for j in range(1, n - 1):
            count = np.uint8(up[j - 1] + up[j] + up[j + 1] + here[j - 1] + here[j + 1])
            count = np.uint8(count + down[j - 1] + down[j] + down[j + 1])
            # Three neighbours, or two and the cell itself.
            out[j] = np.uint8((count | here[j]) == 3)
        for j in (0, n - 1):
            left = n - 1 if j == 0 else j - 1
            right = 0 if j == n - 1 else j + 1
            count = up[left] + up[j] + up[right] + here[left] + here[right]
            count += down[left] + down[j] + down[right]
            out[j] = np.uint8((count | here[j]) == 3)
    return after


loops("life", ["cells"], life, life, fast=False)
