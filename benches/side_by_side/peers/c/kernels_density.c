/* Exponentials that are added up. */
#include <math.h>

#include "worker.h"

static double *new_bell(struct data *d, const char *name, int64_t n) {
    double *x = new_input(d, name, F64, n);
    for (int64_t i = 0; i < n; i++) {
        double sum = uniform();
        for (int k = 1; k < 4; k++) sum += uniform();
        x[i] = 5.0 * (sum - 2.0) * sqrt(3.0);
    }
    return x;
}

static void prepare_kde(struct data *d) {
    d->n = size_of(d, "n", 4000);
    d->m = size_of(d, "samples", 10000);
    new_bell(d, "s", d->m);
    new_bell(d, "x", d->n);
    double *b = new_input(d, "b", F64, d->m);
    for (int64_t j = 0; j < d->m; j++) b[j] = 1.06 * 5.0 * pow((double)d->m, -0.2);
}

static inline double density(double x, const double *s, const double *b, int64_t m) {
    double sum = 0;
    for (int64_t j = 0; j < m; j++) {
        double t = (x - s[j]) / b[j];
        sum += exp(-0.5 * t * t) / b[j];
    }
    return sum / ((double)m * sqrt(2 * M_PI));
}

static void prepare_softmax(struct data *d) {
    d->m = size_of(d, "m", 65536);
    d->k = size_of(d, "k", 256);
    uniform32(new_input(d, "x", F32, d->m * d->k), d->m * d->k);
}

static inline void softmax_row(const float *restrict x, float *restrict y, int64_t k) {
    float most = x[0], sum = 0;
    for (int64_t j = 1; j < k; j++) most = x[j] > most ? x[j] : most;
    for (int64_t j = 0; j < k; j++) {
        y[j] = expf(x[j] - most);
        sum += y[j];
    }
    for (int64_t j = 0; j < k; j++) y[j] /= sum;
}

/* A function twice: on one thread, and on all of them. */
#define BOTH(name, body)                                                        \
    static void name##_serial(struct data *d) { body(d, ) }                     \
    static void name##_openmp(struct data *d) { body(d, _Pragma("omp parallel for")) }

#define KDE(d, loop)                                                            \
    const double *s = d->inputs[0].data, *x = d->inputs[1].data, *b = d->inputs[2].data; \
    double *p = new_output(d, "p", F64, d->n);                                  \
    loop for (int64_t i = 0; i < d->n; i++) p[i] = density(x[i], s, b, d->m);
BOTH(kde, KDE)

#define SOFTMAX(d, loop)                                                        \
    const float *x = d->inputs[0].data;                                         \
    float *y = new_output(d, "y", F32, d->m * d->k);                            \
    loop for (int64_t i = 0; i < d->m; i++) softmax_row(x + i * d->k, y + i * d->k, d->k);
BOTH(softmax, SOFTMAX)

#define ROW(row, prepare, kernel) \
    {row, prepare, {{"serial", kernel##_serial}, {"openmp", kernel##_openmp}}}

const struct row density_rows[] = {
    ROW("kde", prepare_kde, kde),
    ROW("softmax", prepare_softmax, softmax),
    {0},
};
