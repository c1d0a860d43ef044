/* One number, or one number a row or a column, out of many; and the running sum. */
#include <omp.h>
#include <string.h>

#include "worker.h"

static void prepare_x(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    d->k = size_of(d, "calls", 1);
    new_uniform(d, "x", d->n);
}

static void prepare_accumulate(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    double *x = new_input(d, "x", F64, d->n);
    for (int64_t i = 0; i < d->n; i++) x[i] = 1e-8;
}

static void put(struct data *d, const char *name, double s) {
    *(double *)new_output(d, name, F64, 1) = s;
}

/* One sum in a simd loop, on one thread and on all. */
#define SUM(name, output, start, term)                                  \
    static void name##_serial(struct data *d) {                         \
        const double *restrict x = d->inputs[0].data;                   \
        double s = start;                                               \
        _Pragma("omp simd reduction(+ : s)")                            \
        for (int64_t i = 0; i < d->n; i++) s += term;                   \
        put(d, output, s);                                              \
    }                                                                   \
    static void name##_openmp(struct data *d) {                         \
        const double *restrict x = d->inputs[0].data;                   \
        double s = start;                                               \
        _Pragma("omp parallel for simd reduction(+ : s)")               \
        for (int64_t i = 0; i < d->n; i++) s += term;                   \
        put(d, output, s);                                              \
    }

SUM(sum_squares, "s", 0.0, x[i] * x[i])
SUM(accumulate, "s", 1e6, x[i])
SUM(sum, "s", 0.0, x[i])

static void repeat(struct data *d, void (*call)(struct data *)) {
    for (int64_t left = d->k; left > 0; left--) {
        call(d);
        if (left > 1) free(d->output.data);
    }
}

static void small_serial(struct data *d) { repeat(d, sum_serial); }
static void small_openmp(struct data *d) { repeat(d, sum_openmp); }

static void prepare_pi(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    new_uniform(d, "x", d->n);
    new_uniform(d, "y", d->n);
}

#define PI(d, loop)                                                             \
    const double *restrict x = d->inputs[0].data, *restrict y = d->inputs[1].data; \
    int64_t count = 0;                                                          \
    loop for (int64_t i = 0; i < d->n; i++) count += x[i] * x[i] + y[i] * y[i] <= 1.0; \
    *(int64_t *)new_output(d, "count", I64, 1) = count;

static void pi_serial(struct data *d) { PI(d, _Pragma("omp simd reduction(+ : count)")) }
static void pi_openmp(struct data *d) {
    PI(d, _Pragma("omp parallel for simd reduction(+ : count)"))
}

static void prepare_rowwise(struct data *d) {
    d->m = size_of(d, "m|rows|n", 20000);
    d->k = size_of(d, "k|cols|columns|d|dim", 256);
    new_uniform(d, "a", d->m * d->k);
    new_uniform(d, "b", d->m * d->k);
}

static inline double dot(const double *restrict a, const double *restrict b, int64_t k) {
    double s = 0;
#pragma omp simd reduction(+ : s)
    for (int64_t j = 0; j < k; j++) s += a[j] * b[j];
    return s;
}

static void rowwise_serial(struct data *d) {
    const double *a = d->inputs[0].data, *b = d->inputs[1].data;
    double *c = new_output(d, "c", F64, d->m);
    for (int64_t i = 0; i < d->m; i++) c[i] = dot(a + i * d->k, b + i * d->k, d->k);
}

static void rowwise_openmp(struct data *d) {
    const double *a = d->inputs[0].data, *b = d->inputs[1].data;
    double *c = new_output(d, "c", F64, d->m);
#pragma omp parallel for
    for (int64_t i = 0; i < d->m; i++) c[i] = dot(a + i * d->k, b + i * d->k, d->k);
}

static void prepare_columns(struct data *d) {
    d->m = size_of(d, "m|rows|n", 40000);
    d->k = size_of(d, "k|cols|columns|d|dim", 256);
    new_uniform(d, "a", d->m * d->k);
}

/* Four rows at a time: the sums are loaded and stored once for all four. */
static void add_rows(const double *restrict a, double *restrict s, int64_t rows, int64_t k) {
    int64_t i = 0;
    for (; i + 4 <= rows; i += 4) {
        const double *r = a + i * k;
#pragma omp simd
        for (int64_t j = 0; j < k; j++) s[j] += (r[j] + r[k + j]) + (r[2 * k + j] + r[3 * k + j]);
    }
    for (; i < rows; i++)
#pragma omp simd
        for (int64_t j = 0; j < k; j++) s[j] += a[i * k + j];
}

static void columns_serial(struct data *d) {
    double *s = new_output(d, "s", F64, d->k);
    memset(s, 0, (size_t)d->k * sizeof *s);
    add_rows(d->inputs[0].data, s, d->m, d->k);
}

static void columns_openmp(struct data *d) {
    const double *a = d->inputs[0].data;
    int64_t m = d->m, k = d->k;
    double *s = new_output(d, "s", F64, k);
    memset(s, 0, (size_t)k * sizeof *s);
#pragma omp parallel
    {
        int parts = omp_get_num_threads(), p = omp_get_thread_num();
        int64_t from = part_start(m, parts, p);
        double *own = calloc((size_t)k, sizeof *own);
        add_rows(a + from * k, own, part_start(m, parts, p + 1) - from, k);
#pragma omp critical
        for (int64_t j = 0; j < k; j++) s[j] += own[j];
        free(own);
    }
}

static void prepare_poly_10m(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    d->k = 1;
    double *c = new_uniform(d, "c", d->n);
    for (int64_t i = 0; i < d->n; i++) c[i] -= 0.5;
}

static void prepare_poly_2000(struct data *d) {
    d->n = size_of(d, "n", 2000);
    d->k = size_of(d, "calls", 1000);
    new_uniform(d, "c", d->n);
}

/* Not inlined: each of a thousand calls must be made. */
__attribute__((noinline)) static double horner(const double *c, int64_t n, double x) {
    double s = 0;
    for (int64_t i = 0; i < n; i++) s = s * x + c[i];
    return s;
}

static double power(double x, int64_t n) {
    double p = 1;
    for (; n; n >>= 1, x *= x)
        if (n & 1) p *= x;
    return p;
}

/* Chains side by side, each over every 32nd coefficient. */
#define CHAINS 32
__attribute__((noinline)) static double horner_chains(const double *c, int64_t n, double x) {
    double s[CHAINS] = {0}, step = power(x, CHAINS), acc = 0;
    int64_t head = n % CHAINS;
    for (int64_t i = 0; i < head; i++) s[CHAINS - 1] = s[CHAINS - 1] * x + c[i];
    for (int64_t i = head; i < n; i += CHAINS)
#pragma omp simd
        for (int l = 0; l < CHAINS; l++) s[l] = s[l] * step + c[i + l];
    for (int l = 0; l < CHAINS; l++) acc = acc * x + s[l];
    return acc;
}

static double poly_x(const struct data *d) { return d->k == 1 ? 0.99999 : 1.23456789; }

static void poly(struct data *d, double (*f)(const double *, int64_t, double)) {
    volatile double x = poly_x(d), y = 0;
    for (int64_t i = 0; i < d->k; i++) y = f(d->inputs[0].data, d->n, x);
    put(d, "y", y);
}

static void poly_serial(struct data *d) { poly(d, horner); }
static void poly_chains(struct data *d) { poly(d, horner_chains); }

/* One polynomial cut into a part a thread, or whole calls shared out among the threads. */
static void poly_openmp(struct data *d) {
    const double *c = d->inputs[0].data;
    volatile double shared_x = poly_x(d);
    double x = shared_x, y = 0;
    if (d->k > 1) {
#pragma omp parallel for lastprivate(y)
        for (int64_t i = 0; i < d->k; i++) y = horner_chains(c, d->n, shared_x);
        put(d, "y", y);
        return;
    }
    double values[256];
    int parts = (int)least(omp_get_max_threads(), 256);
#pragma omp parallel for num_threads(parts)
    for (int p = 0; p < parts; p++) {
        int64_t from = part_start(d->n, parts, p);
        values[p] = horner_chains(c + from, part_start(d->n, parts, p + 1) - from, x);
    }
    for (int p = 0; p < parts; p++) {
        int64_t length = part_start(d->n, parts, p + 1) - part_start(d->n, parts, p);
        y = y * power(x, length) + values[p];
    }
    put(d, "y", y);
}

static void prefix_serial(struct data *d) {
    const double *restrict x = d->inputs[0].data;
    double *restrict y = new_output(d, "y", F64, d->n), s = 0;
    for (int64_t i = 0; i < d->n; i++) y[i] = s += x[i];
}

/* The sum of each part first, then each part's running sum from where the one before ends. */
static void prefix_openmp(struct data *d) {
    const double *restrict x = d->inputs[0].data;
    double *restrict y = new_output(d, "y", F64, d->n);
    double *sums = calloc((size_t)omp_get_max_threads(), sizeof *sums);
#pragma omp parallel
    {
        int parts = omp_get_num_threads(), p = omp_get_thread_num();
        int64_t from = part_start(d->n, parts, p), to = part_start(d->n, parts, p + 1);
        double s = 0;
#pragma omp simd reduction(+ : s)
        for (int64_t i = from; i < to; i++) s += x[i];
        sums[p] = s;
#pragma omp barrier
        s = 0;
        for (int q = 0; q < p; q++) s += sums[q];
        for (int64_t i = from; i < to; i++) y[i] = s += x[i];
    }
    free(sums);
}

static void prepare_histogram(struct data *d) {
    prepare_x(d);
    d->k = size_of(d, "bins", 256);
}

/* Four tables in turn: an addition need not wait for the one before it to the same bin. */
static void count_into(const double *x, int64_t n, int64_t bins, int64_t *counts) {
    int64_t *t = calloc((size_t)bins * 4, sizeof *t), i = 0;
    double scale = (double)bins;
    for (; i + 4 <= n; i += 4)
        for (int l = 0; l < 4; l++) t[l * bins + (int32_t)(x[i + l] * scale)]++;
    for (; i < n; i++) t[(int32_t)(x[i] * scale)]++;
    for (int64_t b = 0; b < bins; b++)
        counts[b] += t[b] + t[bins + b] + t[2 * bins + b] + t[3 * bins + b];
    free(t);
}

static int64_t *zero_counts(struct data *d) {
    int64_t *counts = new_output(d, "counts", I64, d->k);
    memset(counts, 0, (size_t)d->k * sizeof *counts);
    return counts;
}

static void histogram_serial(struct data *d) {
    count_into(d->inputs[0].data, d->n, d->k, zero_counts(d));
}

static void histogram_openmp(struct data *d) {
    const double *x = d->inputs[0].data;
    int64_t *counts = zero_counts(d);
#pragma omp parallel
    {
        int parts = omp_get_num_threads(), p = omp_get_thread_num();
        int64_t from = part_start(d->n, parts, p), to = part_start(d->n, parts, p + 1);
        int64_t *own = calloc((size_t)d->k, sizeof *own);
        count_into(x + from, to - from, d->k, own);
#pragma omp critical
        for (int64_t b = 0; b < d->k; b++) counts[b] += own[b];
        free(own);
    }
}

#define POLY {{"serial", poly_serial}, {"serial, chains", poly_chains}, {"openmp", poly_openmp}}
#define ROW(row, prepare, kernel) \
    {row, prepare, {{"serial", kernel##_serial}, {"openmp", kernel##_openmp}}}

const struct row reduction_rows[] = {
    ROW("sum_squares", prepare_x, sum_squares),
    ROW("accumulate", prepare_accumulate, accumulate),
    ROW("monte_carlo_pi", prepare_pi, pi),
    ROW("rowwise_dot", prepare_rowwise, rowwise),
    ROW("column_sums", prepare_columns, columns),
    {"poly_10m", prepare_poly_10m, POLY},
    {"poly_2000", prepare_poly_2000, POLY},
    ROW("prefix_sum", prepare_x, prefix),
    ROW("histogram", prepare_histogram, histogram),
    ROW("small_reduction", prepare_x, small),
    {0},
};
