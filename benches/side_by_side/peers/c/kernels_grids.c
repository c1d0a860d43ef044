/* Stencils, the Mandelbrot set and the game of life. */
#include <string.h>

#include "worker.h"

static void prepare_stencil1d(struct data *d) {
    d->n = size_of(d, "n", 5000000);
    new_uniform(d, "x", d->n);
}

static void prepare_stencil1d_into(struct data *d) {
    prepare_stencil1d(d);
    double *y = new_output(d, "y", F64, d->n);
    for (int64_t i = 0; i < d->n; i++) y[i] = 0.5;
    d->reuses_output = 1;
}

#define STENCIL1D(d, loop)                                        \
    int64_t n = d->n;                                             \
    const double *restrict x = d->inputs[0].data;                 \
    double *restrict y = new_output(d, "y", F64, n);              \
    y[0] = x[0];                                                  \
    y[n - 1] = x[n - 1];                                          \
    loop for (int64_t i = 1; i < n - 1; i++)                      \
        y[i] = 0.25 * x[i - 1] + 0.5 * x[i] + 0.25 * x[i + 1];

static void stencil1d_serial(struct data *d) { STENCIL1D(d, _Pragma("omp simd")) }
static void stencil1d_openmp(struct data *d) { STENCIL1D(d, _Pragma("omp parallel for simd")) }

static void grid_size(struct data *d, int64_t side) {
    side = size_of(d, "n|side", side);
    d->m = size_of(d, "height|h|rows", side);
    d->n = size_of(d, "width|w|cols", side);
}

static void prepare_stencil2d(struct data *d) {
    grid_size(d, 2048);
    new_uniform(d, "x", d->m * d->n);
}

static void stencil2d_row(const double *restrict x, double *restrict y, int64_t n) {
    y[0] = x[0];
    y[n - 1] = x[n - 1];
#pragma omp simd
    for (int64_t j = 1; j < n - 1; j++)
        y[j] = 0.25 * (x[j - n] + x[j + n] + x[j + 1] + x[j - 1]);
}

static double *stencil2d_borders(struct data *d) {
    const double *x = d->inputs[0].data;
    double *y = new_output(d, "y", F64, d->m * d->n);
    size_t bytes = (size_t)d->n * sizeof *y;
    memcpy(y, x, bytes);
    memcpy(y + (d->m - 1) * d->n, x + (d->m - 1) * d->n, bytes);
    return y;
}

static void stencil2d_serial(struct data *d) {
    const double *x = d->inputs[0].data;
    double *y = stencil2d_borders(d);
    for (int64_t i = 1; i < d->m - 1; i++) stencil2d_row(x + i * d->n, y + i * d->n, d->n);
}

static void stencil2d_openmp(struct data *d) {
    const double *x = d->inputs[0].data;
    double *y = stencil2d_borders(d);
#pragma omp parallel for
    for (int64_t i = 1; i < d->m - 1; i++) stencil2d_row(x + i * d->n, y + i * d->n, d->n);
}

static void prepare_mandelbrot(struct data *d) {
    grid_size(d, 1024);
    d->k = size_of(d, "iterations|iter|maxit", 200);
}

/* Pixels side by side until none of them is alive: one that is dead stays where it is. */
#define LANES 32

static void mandelbrot_row(int32_t *counts, int64_t width, double dx, double ci, int64_t limit) {
    for (int64_t left = 0; left < width; left += LANES) {
        double cr[LANES], zr[LANES], zi[LANES];
        int64_t count[LANES];
        for (int l = 0; l < LANES; l++) {
            zr[l] = cr[l] = -2.0 + (double)(left + l) * dx;
            zi[l] = ci;
            count[l] = 0;
        }
        for (int64_t step = 0; step < limit; step++) {
            int64_t alive = 0;
#pragma omp simd reduction(+ : alive)
            for (int l = 0; l < LANES; l++) {
                double zr2 = zr[l] * zr[l], zi2 = zi[l] * zi[l];
                int64_t live = zr2 + zi2 <= 4.0;
                double new_zi = 2.0 * zr[l] * zi[l] + ci, new_zr = zr2 - zi2 + cr[l];
                zi[l] = live ? new_zi : zi[l];
                zr[l] = live ? new_zr : zr[l];
                count[l] += live;
                alive += live;
            }
            if (!alive) break;
        }
        for (int64_t l = 0; l < least(LANES, width - left); l++)
            counts[left + l] = (int32_t)count[l];
    }
}

static void mandelbrot_serial(struct data *d) {
    int32_t *counts = new_output(d, "counts", I32, d->m * d->n);
    double dx = 3.0 / (double)d->n, dy = 3.0 / (double)d->m;
    for (int64_t j = 0; j < d->m; j++)
        mandelbrot_row(counts + j * d->n, d->n, dx, -1.5 + (double)j * dy, d->k);
}

static void mandelbrot_openmp(struct data *d) {
    int32_t *counts = new_output(d, "counts", I32, d->m * d->n);
    double dx = 3.0 / (double)d->n, dy = 3.0 / (double)d->m;
#pragma omp parallel for schedule(dynamic, 8)
    for (int64_t j = 0; j < d->m; j++)
        mandelbrot_row(counts + j * d->n, d->n, dx, -1.5 + (double)j * dy, d->k);
}

static void prepare_life(struct data *d) {
    grid_size(d, 2048);
    uint8_t *cells = new_input(d, "cells", U8, d->m * d->n);
    for (int64_t i = 0; i < d->m * d->n; i++) cells[i] = uniform() < 0.3;
}

/* Three neighbours, or two and the cell itself, make a living cell. */
static void life_row(const uint8_t *cells, uint8_t *restrict out, int64_t i, int64_t m, int64_t n) {
    const uint8_t *up = cells + (i > 0 ? i - 1 : m - 1) * n;
    const uint8_t *here = cells + i * n;
    const uint8_t *down = cells + (i < m - 1 ? i + 1 : 0) * n;
#pragma omp simd
    for (int64_t j = 1; j < n - 1; j++) {
        uint8_t count = up[j - 1] + up[j] + up[j + 1] + here[j - 1] + here[j + 1];
        count += down[j - 1] + down[j] + down[j + 1];
        out[j] = (count | here[j]) == 3;
    }
    const int64_t edges[] = {0, n - 1};
    for (int e = 0; e < 2; e++) {
        int64_t j = edges[e], left = (j + n - 1) % n, right = (j + 1) % n;
        int count = up[left] + up[j] + up[right] + here[left] + here[right];
        count += down[left] + down[j] + down[right];
        out[j] = (count | here[j]) == 3;
    }
}

static void life_serial(struct data *d) {
    uint8_t *next = new_output(d, "next", U8, d->m * d->n);
    for (int64_t i = 0; i < d->m; i++) life_row(d->inputs[0].data, next + i * d->n, i, d->m, d->n);
}

static void life_openmp(struct data *d) {
    uint8_t *next = new_output(d, "next", U8, d->m * d->n);
#pragma omp parallel for
    for (int64_t i = 0; i < d->m; i++) life_row(d->inputs[0].data, next + i * d->n, i, d->m, d->n);
}

#define ROW(row, prepare, kernel) \
    {row, prepare, {{"serial", kernel##_serial}, {"openmp", kernel##_openmp}}}

const struct row grid_rows[] = {
    ROW("stencil1d", prepare_stencil1d, stencil1d),
    ROW("stencil1d_into", prepare_stencil1d_into, stencil1d),
    ROW("stencil2d", prepare_stencil2d, stencil2d),
    ROW("mandelbrot", prepare_mandelbrot, mandelbrot),
    ROW("life", prepare_life, life),
    {0},
};
