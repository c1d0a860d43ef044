/* The digest of an array: sums and probe elements by which two peers' data are compared.
 *
 * Sums of blocks in double, added up as long double: relative error below 1e-13. With -Ofast
 * the compiler takes every double for finite, so what is not is told by its bits.
 */
#ifndef DIGEST_H
#define DIGEST_H

#include <stdio.h>
#include <string.h>

#include "worker.h"

#define BLOCK 1009

static int is_finite(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return (bits >> 52 & 0x7ff) != 0x7ff;
}

static double element(const struct array *a, int64_t i) {
    switch (a->type) {
    case F64: return ((const double *)a->data)[i];
    case F32: return ((const float *)a->data)[i];
    case I64: return (double)((const int64_t *)a->data)[i];
    case I32: return ((const int32_t *)a->data)[i];
    default: return ((const uint8_t *)a->data)[i];
    }
}

static void write_number(FILE *out, const char *name, double x) {
    if (is_finite(x))
        fprintf(out, ",\"%s\":%.17g", name, x);
    else
        fprintf(out, ",\"%s\":null", name);
}

static void write_digest(FILE *out, const struct array *a) {
    long double sum = 0, sumsq = 0, wsum = 0;
    int64_t nonfinite = 0, n = a->n;
    for (int64_t start = 0; start < n; start += BLOCK) {
        double x[BLOCK], s = 0, q = 0, w = 0;
        int64_t length = least(BLOCK, n - start);
        for (int64_t i = 0; i < length; i++) {
            x[i] = element(a, start + i);
            if (!is_finite(x[i])) {
                nonfinite++;
                x[i] = 0;
            }
        }
        for (int64_t i = 0; i < length; i++) {
            s += x[i];
            q += x[i] * x[i];
            w += x[i] * (double)(i + 1);
        }
        sum += s;
        sumsq += q;
        wsum += w / 1009.0;
    }
    fprintf(out, "{\"n\":%lld,\"nonfinite\":%lld", (long long)n, (long long)nonfinite);
    write_number(out, "sum", (double)sum);
    write_number(out, "sumsq", (double)sumsq);
    write_number(out, "wsum", (double)wsum);
    const int64_t places[] = {0, n / 4, n / 2, 3 * n / 4, n - 1};
    const char *const names[] = {"first", "quarter", "mid", "three_quarter", "last"};
    for (int i = 0; i < 5 && n > 0; i++) write_number(out, names[i], element(a, places[i]));
    fprintf(out, "}");
}

#endif
