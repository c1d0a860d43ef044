/* The C peer of the side-by-side bench.
 *
 *     cc -Ofast -march=native -fopenmp worker.c kernels_*.c -lm -o worker
 *
 * It reads one JSON object a line and answers each with one line, as python/worker.py does:
 * hello, prepare, run, drop, quit. Timing is around the kernel alone; what it allocates for
 * its result counts, freeing the result does not.
 */
#include <sys/mman.h>
#include <omp.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "digest.h"
#include "json.h"
#include "worker.h"

static const struct row *const tables[] = {elementwise_rows, reduction_rows, grid_rows, point_rows,
                                          density_rows};

#define MAX_ROWS 64
static struct data *prepared[MAX_ROWS];

/* The stream of seed 42: PCG64, XSL-RR 128/64. */
static unsigned __int128 state, increment;

static unsigned __int128 wide(uint64_t high, uint64_t low) {
    return (unsigned __int128)high << 64 | low;
}

static void seed(void) {
    state = wide(0xcea44f6798798f2a, 0xacbc7c9d68860ac8);
    increment = wide(0xfa505436c9a8416e, 0x66caf2e28d25abff);
}

static uint64_t draw(void) {
    state = state * wide(0x2360ed051fc65da4, 0x4385df649fccf645) + increment;
    uint64_t word = (uint64_t)(state >> 64) ^ (uint64_t)state;
    unsigned turn = (unsigned)(state >> 122);
    return word >> turn | word << (-turn & 63);
}

double uniform(void) { return (double)(draw() >> 11) * 0x1p-53; }

void uniform32(float *x, int64_t n) {
    for (int64_t i = 0; i < n; i += 2) {
        uint64_t word = draw();
        x[i] = (float)((uint32_t)word >> 8) * 0x1p-24f;
        if (i + 1 < n) x[i + 1] = (float)(word >> 40) * 0x1p-24f;
    }
}

int64_t size_of(const struct data *d, const char *names, int64_t otherwise) {
    for (const char *at = names; *at; at += strcspn(at, "|"), at += *at == '|') {
        size_t length = strcspn(at, "|");
        for (int i = 0; i < d->param_count; i++)
            if (strlen(d->params[i].name) == length && !memcmp(d->params[i].name, at, length))
                return d->params[i].value;
    }
    return otherwise;
}

static const size_t widths[] = {8, 4, 8, 4, 1};

static void *new_array(struct array *a, const char *name, enum type type, int64_t n) {
    void *memory = malloc((size_t)n * widths[type] + 1);
    if (!memory) {
        fprintf(stderr, "no memory for %lld elements of %s\n", (long long)n, name);
        exit(1);
    }
    *a = (struct array){name, type, n, memory};
    return memory;
}

/* Inputs and reused results lie on huge pages where the system has them, as
   NumPy's do: with small pages the rows would compare pages. New results are
   what malloc gives. */
static void *new_huge_array(struct array *a, const char *name, enum type type, int64_t n) {
    size_t huge = (size_t)1 << 21, bytes = (size_t)n * widths[type] + 1;
    if (bytes < 2 * huge) return new_array(a, name, type, n);
    bytes = (bytes + huge - 1) / huge * huge;
    void *memory = aligned_alloc(huge, bytes);
    if (!memory) return new_array(a, name, type, n);
#ifdef MADV_HUGEPAGE
    madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    *a = (struct array){name, type, n, memory};
    return memory;
}

void *new_input(struct data *d, const char *name, enum type type, int64_t n) {
    return new_huge_array(&d->inputs[d->input_count++], name, type, n);
}

void *new_output(struct data *d, const char *name, enum type type, int64_t n) {
    if (!d->reuses_output) return new_array(&d->output, name, type, n);
    return d->output.data ? d->output.data : new_huge_array(&d->output, name, type, n);
}

double *new_uniform(struct data *d, const char *name, int64_t n) {
    double *x = new_input(d, name, F64, n);
    for (int64_t i = 0; i < n; i++) x[i] = uniform();
    return x;
}

/* The row of this name and its place in `prepared`. */
static const struct row *find_row(const char *name, struct data ***place) {
    int at = 0;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        for (const struct row *row = tables[t]; row->name && at < MAX_ROWS; row++, at++)
            if (!strcmp(row->name, name)) {
                *place = &prepared[at];
                return row;
            }
    return NULL;
}

static void drop(struct data **place) {
    if (!*place) return;
    for (int i = 0; i < (*place)->input_count; i++) free((*place)->inputs[i].data);
    free((*place)->output.data);
    free(*place);
    *place = NULL;
}

static void fail(FILE *out, const char *why) {
    fprintf(out, "{\"ok\":false,\"error\":\"%s\"}\n", why);
}

static void prepare(FILE *out, const struct request *q, const struct row *row,
                    struct data **place) {
    drop(place);
    struct data *d = *place = calloc(1, sizeof *d);
    if (!d) return fail(out, "no memory");
    for (int i = 0; i < q->param_count && i < MAX_PARAMS; i++) {
        snprintf(d->params[i].name, sizeof d->params[i].name, "%s", q->params[i].name);
        d->params[i].value = q->params[i].value;
        d->param_count++;
    }
    if (q->threads > 0) omp_set_num_threads((int)q->threads);
    seed();
    row->prepare(d);
    fprintf(out, "{\"ok\":true,\"variants\":[");
    for (int i = 0; i < MAX_VARIANTS && row->variants[i].name; i++)
        fprintf(out, "%s\"%s\"", i ? "," : "", row->variants[i].name);
    fprintf(out, "],\"inputs\":{");
    for (int i = 0; i < d->input_count; i++) {
        fprintf(out, "%s\"%s\":", i ? "," : "", d->inputs[i].name);
        write_digest(out, &d->inputs[i]);
    }
    fprintf(out, "}}\n");
}

static int64_t nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* One call, its time in nanoseconds. The result before it is freed first, untimed. */
static int64_t run_once(const struct variant *v, struct data *d) {
    if (!d->reuses_output) {
        free(d->output.data);
        d->output.data = NULL;
    }
    int64_t start = nanoseconds();
    v->run(d);
    return nanoseconds() - start;
}

static void run(FILE *out, const struct request *q, const struct row *row, struct data *d) {
    static const struct variant *warm[MAX_ROWS * MAX_VARIANTS];
    static int warm_count;
    if (!d) return fail(out, "this row is not prepared");
    const struct variant *v = NULL;
    for (int i = 0; i < MAX_VARIANTS && row->variants[i].name; i++)
        if (!strcmp(row->variants[i].name, q->variant)) v = &row->variants[i];
    if (!v) return fail(out, "unknown variant");
    int known = 0;
    for (int i = 0; i < warm_count; i++) known |= warm[i] == v;
    int64_t first = known ? 0 : run_once(v, d);
    if (!known) warm[warm_count++] = v;
    fprintf(out, "{\"ok\":true,\"ns\":%lld", (long long)run_once(v, d));
    if (!known) fprintf(out, ",\"first_call_ns\":%lld", (long long)first);
    if (q->digest) {
        fprintf(out, ",\"output\":{\"%s\":", d->output.name);
        write_digest(out, &d->output);
        fprintf(out, "}");
    }
    fprintf(out, "}\n");
}

static void hello(FILE *out) {
#ifdef __clang__
    const char *compiler = __VERSION__;
#else
    const char *compiler = "gcc " __VERSION__;
#endif
    fprintf(out, "{\"ok\":true,\"peer\":\"c\",\"versions\":{\"compiler\":\"%s\",", compiler);
    fprintf(out, "\"openmp\":\"%d\"}}\n", _OPENMP);
}

int main(void) {
    static char line[1 << 16];
    while (fgets(line, sizeof line, stdin)) {
        struct request q;
        struct data **place = NULL;
        const char *wrong = read_request(line, &q);
        const struct row *row = wrong ? NULL : find_row(q.row, &place);
        if (wrong)
            fail(stdout, wrong);
        else if (!strcmp(q.cmd, "quit"))
            break;
        else if (!strcmp(q.cmd, "hello"))
            hello(stdout);
        else if (!row)
            fail(stdout, "unknown row");
        else if (!strcmp(q.cmd, "prepare"))
            prepare(stdout, &q, row, place);
        else if (!strcmp(q.cmd, "run"))
            run(stdout, &q, row, *place);
        else if (!strcmp(q.cmd, "drop")) {
            drop(place);
            printf("{\"ok\":true}\n");
        } else
            fail(stdout, "unknown command");
        fflush(stdout);
    }
    return 0;
}
