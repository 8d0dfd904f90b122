/* serve/open_text.c - a text that is open in an editor. */
#include "serve/open_text.h"

#include <stdlib.h>

static char *
keep(lucid_str s, struct arena *a)
{
    char *to = arena_realloc(a, NULL, s.n + 1);

    if (s.n > 0)
        memcpy(to, s.p, s.n);
    to[s.n] = '\0';
    return to;
}

struct open_text *
open_text_new(lucid_str uri, lucid_str language_id, lucid_str name, struct arena *a)
{
    struct open_text *t = arena_realloc(a, NULL, sizeof *t);

    *t = (struct open_text){ .uri = keep(uri, a),
                             .language_id = keep(language_id, a),
                             .name = keep(name, a),
                             .judgement.arena.exhausted = a->exhausted,
                             .annotation.arena.exhausted = a->exhausted };
    return t;
}

void
open_text_free(struct open_text *t)
{
    free(t->uri);
    free(t->language_id);
    free(t->name);
    free(t->bytes);
    arena_free(&t->judgement.arena);
    annotated_free(&t->annotation.text);
    arena_free(&t->annotation.arena);
    free(t);
}

void
open_text_lose(struct open_text *t)
{
    t->judgement.done = t->annotation.done = false;
    t->lost = t->untold = true;
    t->n = 0;
}

void
open_text_edit(struct open_text *t, size_t begin, size_t end, lucid_str with, struct arena *a)
{
    const size_t rest = t->n - end, n = begin + with.n + rest;

    t->judgement.done = t->annotation.done = false;
    t->untold = true;
    if (n > MOST_OF_A_TEXT) {
        open_text_lose(t);
        return;
    }
    if (n > t->capacity || !t->bytes) {
        const size_t capacity = n + n / 8 + 4096;

        t->bytes = arena_realloc(a, t->bytes, capacity);
        t->capacity = capacity;
    }
    memmove(t->bytes + begin + with.n, t->bytes + end, rest);
    if (with.n > 0)
        memcpy(t->bytes + begin, with.p, with.n);
    t->n = n;
}
