/* Every point against every other, or against a few centres. */
#include <math.h>

#include "worker.h"

static void prepare_nbody(struct data *d) {
    d->n = size_of(d, "n", 4096);
    new_uniform(d, "pos", d->n * 3);
}

/* One array a coordinate, so that the inner loop reads neighbours in memory. */
static double *coordinates(const struct data *d) {
    const double *pos = d->inputs[0].data;
    double *x = malloc((size_t)d->n * 3 * sizeof *x);
    for (int64_t i = 0; i < d->n; i++)
        for (int c = 0; c < 3; c++) x[c * d->n + i] = pos[3 * i + c];
    return x;
}

static void pull(const double *restrict x, int64_t n, int64_t i, double *restrict acc) {
    const double *restrict y = x + n, *restrict z = x + 2 * n;
    const double mass = 1.0 / (double)n, eps2 = 0.01 * 0.01;
    double ax = 0, ay = 0, az = 0, xi = x[i], yi = y[i], zi = z[i];
#pragma omp simd reduction(+ : ax, ay, az)
    for (int64_t j = 0; j < n; j++) {
        double dx = x[j] - xi, dy = y[j] - yi, dz = z[j] - zi;
        double r2 = dx * dx + dy * dy + dz * dz + eps2;
        double w = mass / (r2 * sqrt(r2));
        ax += w * dx;
        ay += w * dy;
        az += w * dz;
    }
    acc[0] = ax;
    acc[1] = ay;
    acc[2] = az;
}

static void nbody_serial(struct data *d) {
    double *acc = new_output(d, "acc", F64, d->n * 3), *x = coordinates(d);
    for (int64_t i = 0; i < d->n; i++) pull(x, d->n, i, acc + 3 * i);
    free(x);
}

static void nbody_openmp(struct data *d) {
    double *acc = new_output(d, "acc", F64, d->n * 3), *x = coordinates(d);
#pragma omp parallel for
    for (int64_t i = 0; i < d->n; i++) pull(x, d->n, i, acc + 3 * i);
    free(x);
}

static void prepare_pairwise(struct data *d) {
    d->m = size_of(d, "m|rows|n", 1000);
    d->k = size_of(d, "k|cols|columns|d|dim", 64);
    new_uniform(d, "x", d->m * d->k);
}

static inline double square_distance(const double *restrict a, const double *restrict b,
                                     int64_t k) {
    double s = 0;
#pragma omp simd reduction(+ : s)
    for (int64_t l = 0; l < k; l++) s += (a[l] - b[l]) * (a[l] - b[l]);
    return s;
}

static void pairwise_row(const double *x, int64_t m, int64_t k, int64_t i, double *out) {
    for (int64_t j = 0; j < m; j++) out[j] = sqrt(square_distance(x + i * k, x + j * k, k));
}

static void pairwise_serial(struct data *d) {
    double *out = new_output(d, "d", F64, d->m * d->m);
    for (int64_t i = 0; i < d->m; i++)
        pairwise_row(d->inputs[0].data, d->m, d->k, i, out + i * d->m);
}

static void pairwise_openmp(struct data *d) {
    double *out = new_output(d, "d", F64, d->m * d->m);
#pragma omp parallel for
    for (int64_t i = 0; i < d->m; i++)
        pairwise_row(d->inputs[0].data, d->m, d->k, i, out + i * d->m);
}

/* Over the transpose, in tiles of points that stay in registers: no sum across a vector. */
#define TILE 32
static void pairwise_tile(const double *restrict x, const double *restrict columns, int64_t m,
                          int64_t k, int64_t i, int64_t j0, double *restrict out) {
    double s[TILE] = {0};
    for (int64_t l = 0; l < k; l++) {
        const double p = x[i * k + l], *restrict c = columns + l * m + j0;
#pragma omp simd
        for (int j = 0; j < TILE; j++) s[j] += (p - c[j]) * (p - c[j]);
    }
    for (int j = 0; j < TILE; j++) out[i * m + j0 + j] = sqrt(s[j]);
}

static void pairwise_tiles(struct data *d, int parallel) {
    int64_t m = d->m, k = d->k, whole = m - m % TILE;
    const double *x = d->inputs[0].data;
    double *out = new_output(d, "d", F64, m * m);
    double *columns = malloc((size_t)(m * k) * sizeof *columns);
    for (int64_t i = 0; i < m; i++)
        for (int64_t l = 0; l < k; l++) columns[l * m + i] = x[i * k + l];
#pragma omp parallel for if (parallel)
    for (int64_t i = 0; i < m; i++) {
        for (int64_t j = 0; j < whole; j += TILE) pairwise_tile(x, columns, m, k, i, j, out);
        for (int64_t j = whole; j < m; j++)
            out[i * m + j] = sqrt(square_distance(x + i * k, x + j * k, k));
    }
    free(columns);
}

static void pairwise_tiles_serial(struct data *d) { pairwise_tiles(d, 0); }
static void pairwise_tiles_openmp(struct data *d) { pairwise_tiles(d, 1); }

static void prepare_kmeans(struct data *d) {
    d->n = size_of(d, "n|points", 100000);
    d->m = size_of(d, "k|centres|clusters", 10);
    d->k = size_of(d, "dim|d|dims", 16);
    new_uniform(d, "centres", d->m * d->k);
    new_uniform(d, "points", d->n * d->k);
}

static inline int32_t nearest(const double *p, const double *centres, int64_t m, int64_t k) {
    double best = square_distance(p, centres, k);
    int32_t index = 0;
    for (int64_t c = 1; c < m; c++) {
        double s = square_distance(p, centres + c * k, k);
        if (s < best) {
            best = s;
            index = (int32_t)c;
        }
    }
    return index;
}

static void kmeans_serial(struct data *d) {
    const double *centres = d->inputs[0].data, *points = d->inputs[1].data;
    int32_t *out = new_output(d, "nearest", I32, d->n);
    for (int64_t i = 0; i < d->n; i++) out[i] = nearest(points + i * d->k, centres, d->m, d->k);
}

static void kmeans_openmp(struct data *d) {
    const double *centres = d->inputs[0].data, *points = d->inputs[1].data;
    int32_t *out = new_output(d, "nearest", I32, d->n);
#pragma omp parallel for
    for (int64_t i = 0; i < d->n; i++) out[i] = nearest(points + i * d->k, centres, d->m, d->k);
}

#define ROW(row, prepare, kernel) \
    {row, prepare, {{"serial", kernel##_serial}, {"openmp", kernel##_openmp}}}

const struct row point_rows[] = {
    ROW("nbody", prepare_nbody, nbody),
    {"pairwise",
     prepare_pairwise,
     {{"serial", pairwise_serial},
      {"openmp", pairwise_openmp},
      {"serial, transposed", pairwise_tiles_serial},
      {"openmp, transposed", pairwise_tiles_openmp}}},
    ROW("kmeans", prepare_kmeans, kmeans),
    {0},
};
