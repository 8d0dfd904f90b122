/* bindings/npm/lucid_wasm.c - lucid.h for JavaScript, which has neither slices nor structs. */
#include <stdlib.h>
#include <string.h>

#include "lucid.h"

#if defined(__wasm__)
#define HOST(name) __attribute__((import_module("host"), import_name(name)))
#else
#define HOST(name)
#endif

/* The host takes the bytes before it returns. */
HOST("take") void host_take(const char *bytes, size_t n);

HOST("sentence")
void host_sentence(const char *text, size_t n, double offset, double length, double line,
                   double column, double utf16_column, double words, double syllables, double grade,
                   bool scored, int hardness);

HOST("slice") void host_slice(size_t begin, size_t n);

void *
room(size_t n)
{
    return malloc(n ? n : 1);
}

void
free_room(void *p)
{
    free(p);
}

struct lucid_analyser *
analyser(void)
{
    return lucid_analyser_new();
}

void
free_analyser(struct lucid_analyser *a)
{
    lucid_analyser_free(a);
}

bool
set(struct lucid_analyser *a, const char *name, const char *value)
{
    return lucid_analyser_set(a, name, value);
}

static void
take_text(const char *text)
{
    host_take(text, strlen(text));
}

void
error(const struct lucid_analyser *a)
{
    take_text(lucid_error(a));
}

void
version(void)
{
    take_text(lucid_version());
}

const struct lucid_report *
analyse(struct lucid_analyser *a, const char *name, size_t name_n, const char *bytes, size_t n)
{
    return lucid_analyse(a, (lucid_str){ name, name_n }, (lucid_str){ bytes, n });
}

const struct lucid_report *
/* NOLINTNEXTLINE(readability-function-size): slices come as two values each */
check(struct lucid_analyser *a, const char *name, size_t name_n, const char *bytes, size_t n,
      const char *yaml, size_t yaml_n)
{
    return lucid_check(a, (lucid_str){ name, name_n }, (lucid_str){ bytes, n },
                       (lucid_str){ yaml, yaml_n });
}

static bool
take(void *self, const char *bytes, size_t n)
{
    (void)self;
    host_take(bytes, n);
    return true;
}

bool
json(const struct lucid_report *report)
{
    return lucid_report_json(report, take, NULL);
}

void
sentences(const struct lucid_report *report)
{
    struct lucid_sentence_info s;

    for (size_t i = 0; lucid_sentence(report, i, &s); i++)
        host_sentence(s.text.p, s.text.n, (double)s.place.offset, (double)s.length,
                      (double)s.place.line, (double)s.place.column, (double)s.place.utf16_column,
                      (double)s.words, (double)s.syllables, s.grade, s.scored,
                      (int)lucid_hardness(report, i));
}

void
words(const char *text, size_t n)
{
    lucid_str rest = { text, n }, word;

    while (lucid_next_word(&rest, &word))
        host_slice((size_t)(word.p - text), word.n);
}
