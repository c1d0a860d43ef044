/* A reader for what the harness sends: one flat object of strings without escapes, integers
 * and booleans, with the sizes in an object of integers. Unknown members are ignored. */
#ifndef JSON_H
#define JSON_H

#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct request {
    char cmd[16], row[32], variant[48];
    int64_t threads;
    int digest;
    struct { char name[24]; int64_t value; } params[8];
    int param_count;
};

static const char *at;

static int next_is(char c) {
    while (isspace((unsigned char)*at)) at++;
    if (*at != c) return 0;
    at++;
    return 1;
}

static int text(char *into, size_t size) {
    if (!next_is('"')) return 0;
    size_t n = 0;
    for (; *at && *at != '"'; at++) {
        if (*at == '\\' || n + 1 >= size) return 0;
        into[n++] = *at;
    }
    into[n] = 0;
    return next_is('"');
}

static int number(int64_t *into) {
    while (isspace((unsigned char)*at)) at++;
    static const char *const words[] = {"false", "true", "null"};
    for (int i = 0; i < 3; i++)
        if (!strncmp(at, words[i], strlen(words[i]))) {
            at += strlen(words[i]);
            *into = i == 1;
            return 1;
        }
    char *end;
    *into = strtoll(at, &end, 10);
    if (end == at) return 0;
    at = end;
    return 1;
}

static int sizes(struct request *q) {
    if (!next_is('{')) return 0;
    if (next_is('}')) return 1;
    do {
        char name[24];
        int64_t value;
        if (!text(name, sizeof name) || !next_is(':') || !number(&value)) return 0;
        if (q->param_count == 8) return 0;
        strcpy(q->params[q->param_count].name, name);
        q->params[q->param_count++].value = value;
    } while (next_is(','));
    return next_is('}');
}

static int member(struct request *q) {
    char name[32], ignored[256];
    int64_t value = 0;
    if (!text(name, sizeof name) || !next_is(':')) return 0;
    if (!strcmp(name, "cmd")) return text(q->cmd, sizeof q->cmd);
    if (!strcmp(name, "row")) return text(q->row, sizeof q->row);
    if (!strcmp(name, "variant")) return text(q->variant, sizeof q->variant);
    if (!strcmp(name, "params")) return sizes(q);
    while (isspace((unsigned char)*at)) at++;
    if (*at == '"') return text(ignored, sizeof ignored);
    if (!number(&value)) return 0;
    if (!strcmp(name, "threads")) q->threads = value;
    if (!strcmp(name, "digest")) q->digest = value != 0;
    return 1;
}

/* NULL, or what is wrong with the line. */
static const char *read_request(const char *line, struct request *q) {
    memset(q, 0, sizeof *q);
    at = line;
    if (!next_is('{')) return "not a JSON object";
    if (next_is('}')) return "no cmd";
    do {
        if (!member(q)) return "the request could not be read";
    } while (next_is(','));
    return next_is('}') ? (*q->cmd ? 0 : "no cmd") : "the request could not be read";
}

#endif
