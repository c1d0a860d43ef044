/* What the kernels and the worker share: a row's data and the table of rows. */
#ifndef WORKER_H
#define WORKER_H

#include <stdint.h>
#include <stdlib.h>

enum type { F64, F32, I64, I32, U8 };

/* One array, digested in C order under its name. */
struct array {
    const char *name;
    enum type type;
    int64_t n;
    void *data;
};

#define MAX_INPUTS 4
#define MAX_PARAMS 8

/* A row that is prepared: its sizes, its inputs, and its output after a run. */
struct data {
    struct { char name[24]; int64_t value; } params[MAX_PARAMS];
    int param_count;
    struct array inputs[MAX_INPUTS];
    int input_count;
    struct array output;
    int reuses_output; /* the caller owns the output: made once, before the timing */
    int64_t m, n, k;   /* the sizes, as the row's own functions understand them */
};

struct variant {
    const char *name;
    void (*run)(struct data *);
};

#define MAX_VARIANTS 6

struct row {
    const char *name;
    void (*prepare)(struct data *);
    struct variant variants[MAX_VARIANTS];
};

/* The tables of the kernels_*.c files; each ends with a row without a name. */
extern const struct row elementwise_rows[], reduction_rows[], grid_rows[], point_rows[],
    density_rows[];

/* The next value in [0, 1) of the row's stream: NumPy's default_rng(42).random(). */
double uniform(void);

/* The next n values of NumPy's random(n, dtype=float32): two from each 64 bits. */
void uniform32(float *x, int64_t n);

/* A size by any of its names ("m|rows"), or the default if none is given. */
int64_t size_of(const struct data *d, const char *names, int64_t otherwise);

/* Memory for an array; the worker frees it. */
void *new_input(struct data *d, const char *name, enum type type, int64_t n);
void *new_output(struct data *d, const char *name, enum type type, int64_t n);

/* Draws an input of n values in [0, 1). */
double *new_uniform(struct data *d, const char *name, int64_t n);

/* The smaller of two sizes, and where part p of n elements in all begins. */
static inline int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t part_start(int64_t n, int parts, int p) { return n * p / parts; }

#endif
