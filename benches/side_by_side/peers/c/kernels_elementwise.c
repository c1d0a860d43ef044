/* One element in, one element out. */
#include <math.h>

#include "worker.h"

/* A loop twice: on one thread, and on all of them. */
#define BOTH(name, body)                                                        \
    static void name##_serial(struct data *d) { body(d, _Pragma("omp simd")) } \
    static void name##_openmp(struct data *d) { body(d, _Pragma("omp parallel for simd")) }

static void prepare_two(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    new_uniform(d, "a", d->n);
    new_uniform(d, "b", d->n);
}

static void prepare_hypot_into(struct data *d) {
    prepare_two(d);
    double *y = new_output(d, "y", F64, d->n);
    for (int64_t i = 0; i < d->n; i++) y[i] = 0.5;
    d->reuses_output = 1;
}

#define HYPOT(d, loop)                                            \
    int64_t n = d->n;                                             \
    const double *restrict a = d->inputs[0].data;                 \
    const double *restrict b = d->inputs[1].data;                 \
    double *restrict y = new_output(d, "y", F64, n);              \
    loop for (int64_t i = 0; i < n; i++) y[i] = sqrt(a[i] * a[i] + b[i] * b[i]);
BOTH(hypot, HYPOT)

#define ADD(d, loop)                                              \
    int64_t n = d->n;                                             \
    const double *restrict a = d->inputs[0].data;                 \
    const double *restrict b = d->inputs[1].data;                 \
    double *restrict c = new_output(d, "c", F64, n);              \
    loop for (int64_t i = 0; i < n; i++) c[i] = a[i] + b[i];
BOTH(add, ADD)

/* As often as the row's `calls` says; each result is freed before the next call. */
static void repeat(struct data *d, void (*call)(struct data *)) {
    for (int64_t left = d->k; left > 0; left--) {
        call(d);
        if (left > 1) free(d->output.data);
    }
}

static void prepare_small(struct data *d) {
    d->n = size_of(d, "n", 1000);
    d->k = size_of(d, "calls", 1);
    new_uniform(d, "a", d->n);
    new_uniform(d, "b", d->n);
}

static void small_ufunc_serial(struct data *d) { repeat(d, hypot_serial); }
static void small_ufunc_openmp(struct data *d) { repeat(d, hypot_openmp); }
static void small_parallel_serial(struct data *d) { repeat(d, add_serial); }
static void small_parallel_openmp(struct data *d) { repeat(d, add_openmp); }

static void prepare_logistic_f64(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    double *x = new_uniform(d, "x", d->n);
    for (int64_t i = 0; i < d->n; i++) x[i] = x[i] * 20.0 - 10.0;
}

static void prepare_logistic_f32(struct data *d) {
    d->n = size_of(d, "n", 10000000);
    float *x = new_input(d, "x", F32, d->n);
    for (int64_t i = 0; i < d->n; i++) x[i] = (float)(uniform() * 20.0 - 10.0);
}

/* Both signs without overflow and without a branch. */
#define LOGISTIC(d, loop)                                         \
    int64_t n = d->n;                                             \
    const double *restrict x = d->inputs[0].data;                 \
    double *restrict y = new_output(d, "y", F64, n);              \
    loop for (int64_t i = 0; i < n; i++) {                        \
        double e = exp(-fabs(x[i]));                              \
        y[i] = (x[i] >= 0 ? 1.0 : e) / (1.0 + e);                 \
    }
BOTH(logistic_f64, LOGISTIC)

#define LOGISTIC32(d, loop)                                       \
    int64_t n = d->n;                                             \
    const float *restrict x = d->inputs[0].data;                  \
    float *restrict y = new_output(d, "y", F32, n);               \
    loop for (int64_t i = 0; i < n; i++) {                        \
        float e = expf(-fabsf(x[i]));                             \
        y[i] = (x[i] >= 0 ? 1.0f : e) / (1.0f + e);               \
    }
BOTH(logistic_f32, LOGISTIC32)

static void prepare_black_scholes(struct data *d) {
    int64_t n = d->n = size_of(d, "n", 2000000);
    double *s = new_uniform(d, "s", n), *x = new_uniform(d, "x", n), *t = new_uniform(d, "t", n);
    for (int64_t i = 0; i < n; i++) {
        s[i] = 5.0 + 25.0 * s[i];
        x[i] = 1.0 + 99.0 * x[i];
        t[i] = 0.25 + 9.75 * t[i];
    }
}

static inline double cnd(double x) {
    double size = fabs(x);
    double k = 1.0 / (1.0 + 0.2316419 * size);
    double w = (((1.330274429 * k - 1.821255978) * k + 1.781477937) * k - 0.356563782) * k;
    w = (w + 0.31938153) * k * 0.39894228040 * exp(-0.5 * size * size);
    return x > 0 ? 1.0 - w : w;
}

#define BLACK_SCHOLES(d, loop)                                                  \
    int64_t n = d->n;                                                           \
    const double *restrict s = d->inputs[0].data;                               \
    const double *restrict x = d->inputs[1].data;                               \
    const double *restrict t = d->inputs[2].data;                               \
    double *restrict call = new_output(d, "call", F64, n);                      \
    const double r = 0.02, v = 0.30;                                            \
    loop for (int64_t i = 0; i < n; i++) {                                      \
        double q = v * sqrt(t[i]);                                              \
        double d1 = (log(s[i] / x[i]) + (r + 0.5 * v * v) * t[i]) / q;          \
        call[i] = s[i] * cnd(d1) - x[i] * exp(-r * t[i]) * cnd(d1 - q);         \
    }
BOTH(black_scholes, BLACK_SCHOLES)

static void prepare_arc(struct data *d) {
    static const char *names[] = {"theta_1", "phi_1", "theta_2", "phi_2"};
    d->n = size_of(d, "n", 1000000);
    for (int i = 0; i < 4; i++) new_uniform(d, names[i], d->n);
}

#define ARC(d, loop)                                                            \
    int64_t n = d->n;                                                           \
    const double *restrict theta_1 = d->inputs[0].data;                         \
    const double *restrict phi_1 = d->inputs[1].data;                           \
    const double *restrict theta_2 = d->inputs[2].data;                         \
    const double *restrict phi_2 = d->inputs[3].data;                           \
    double *restrict y = new_output(d, "y", F64, n);                            \
    loop for (int64_t i = 0; i < n; i++) {                                      \
        double s = sin((theta_2[i] - theta_1[i]) / 2);                          \
        double t = sin((phi_2[i] - phi_1[i]) / 2);                              \
        double a = s * s + cos(theta_1[i]) * cos(theta_2[i]) * t * t;           \
        y[i] = 2 * atan2(sqrt(a), sqrt(1 - a));                                 \
    }
BOTH(arc, ARC)

#define ROW(row, prepare, kernel) \
    {row, prepare, {{"serial", kernel##_serial}, {"openmp", kernel##_openmp}}}

const struct row elementwise_rows[] = {
    ROW("hypot", prepare_two, hypot),
    ROW("hypot_into", prepare_hypot_into, hypot),
    ROW("logistic_f64", prepare_logistic_f64, logistic_f64),
    ROW("logistic_f32", prepare_logistic_f32, logistic_f32),
    ROW("black_scholes", prepare_black_scholes, black_scholes),
    ROW("arc_distance", prepare_arc, arc),
    ROW("small_ufunc", prepare_small, small_ufunc),
    ROW("small_parallel", prepare_small, small_parallel),
    {0},
};
