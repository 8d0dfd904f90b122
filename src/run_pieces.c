/* run_pieces.c - one large plain text, read by several threads. */
#include "run_pieces.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    LEAST = 8 * 1024 * 1024, /* bytes: one thread reads a smaller file */
    LEAST_EACH = 4 * 1024 * 1024,
    UNITS = 32,     /* pieces that a thread reads, about */
    MOST_UNIT = 64, /* buffers of a piece */
    HASHED = 16     /* buffers that are hashed while one is counted, about */
};

/* Take a few of the first buffers that are left; returns how many.  None where
 * the helpers will have read them when the others are hashed. */
static size_t
take_first(struct split *s)
{
    size_t left, n;

    pthread_mutex_lock(&s->lock);
    left = s->end - s->begin;
    n = s->unit < left ? s->unit : left;
    if (!s->closed && !s->run->document.options->skip_hash &&
        s->all - s->begin > HASHED * left / s->helpers_n)
        n = 0;
    if (s->failed)
        n = 0;
    s->begin += n;
    pthread_mutex_unlock(&s->lock);
    return n;
}

static void
feed_front(struct split *s)
{
    struct document *d = &s->run->document;

    for (size_t n = take_first(s); n > 0; n = take_first(s))
        for (; n > 0; n--) {
            if (!read_at(s->fd, s->run->buffer, RUN_BUFFER, d->file_bytes)) {
                set_failed(s);
                return;
            }
            document_feed(d, (lucid_str){ s->run->buffer, RUN_BUFFER }, false);
        }
}

/* Go on with the hash of the file over what the helpers count. */
static void
hash_pieces(struct split *s)
{
    s->hash = s->run->document.hash;
    for (size_t i = s->begin; i < s->all && !s->run->document.options->skip_hash; i++) {
        if (!read_buffer(s, i, s->run->buffer)) {
            set_failed(s);
            return;
        }
        content_hash_add(&s->hash, (lucid_str){ s->run->buffer, RUN_BUFFER });
    }
}

/* Memory may be out while helpers are at work: they must end first. */
static void
lead(struct split *s)
{
    struct run *run = s->run;
    jmp_buf *const outer = run->arena.exhausted;
    jmp_buf exhausted;

    run->arena.exhausted = run->document_arena.exhausted = &exhausted;
    if (setjmp(exhausted) != 0) {
        set_failed(s);
        s->exhausted = true;
    } else {
        feed_front(s);
        hash_pieces(s);
    }
    run->arena.exhausted = run->document_arena.exhausted = outer;
}

/* May all words be told apart? */
static bool
have_room(const struct split *s, const struct helper *helpers)
{
    const struct vocabulary *v = s->run->document.analysis.vocabulary;
    size_t n = 0;

    for (size_t i = 0; i < s->helpers_n; i++)
        if (helpers[i].vocabularies.n > 0)
            n += vocabulary_lacks(v, helpers[i].vocabularies.list[0]);
    return v->lost == 0 && n <= v->most - v->entries;
}

/* Do the pieces follow the document and one another, without a gap? */
static bool
do_join(const struct split *s)
{
    const struct document *d = &s->run->document;
    struct kept kept = { d->analysis.tokens_n, d->analysis.sentences_n };
    uint64_t begins = d->begins;
    size_t at = s->begin;

    if (s->failed || !s->pieces || !document_is_going_on(d) || !document_is_clean(d))
        return false;
    for (const struct piece *p = s->pieces; p; p = p->next) {
        if (!p->whole || p->begin != at || p->read.begins != begins ||
            !analysis_kept_enough(&p->read.end.analysis, &kept))
            return false;
        begins = p->read.end.begins;
        at = p->end;
    }
    return at == s->all;
}

/* The text from where the last piece leaves off to its end; false: not there. */
static bool
read_rest(const struct split *s, lucid_str *rest)
{
    const uint64_t end = (uint64_t)s->all * RUN_BUFFER;
    const struct piece *p = s->pieces;
    uint64_t begin;
    char *bytes;

    while (p->next)
        p = p->next;
    begin = document_file_offset(&p->read.end);
    bytes = arena_allocate(&s->run->document_arena, (size_t)(end - begin), 1);
    *rest = (lucid_str){ bytes, (size_t)(end - begin) };
    return read_at(s->fd, bytes, rest->n, begin);
}

static void
join(struct split *s, struct helper *helpers)
{
    struct document *d = &s->run->document;
    struct arena *arena = &s->run->document_arena;
    lucid_str rest;

    if (!do_join(s) || !have_room(s, helpers) || !read_rest(s, &rest))
        return;
    for (size_t i = 0; i < s->helpers_n; i++) {
        const struct vocabularies *vs = &helpers[i].vocabularies;

        if (vs->n == 0)
            continue;
        helpers[i].map = arena_realloc(arena, NULL, (vs->list[0]->entries + 1) * sizeof(uint32_t));
        helpers[i].map[0] = 0;
        vocabulary_absorb(d->analysis.vocabulary, vs->list[0], helpers[i].map);
    }
    for (const struct piece *p = s->pieces; p; p = p->next)
        document_absorb(d, &p->read, p->by->map);
    document_resume(d, rest);
    d->hash = s->hash;
}

static void
split_file(struct split *s)
{
    struct helper *helpers = NEW(&s->run->document_arena, s->helpers_n, struct helper);

    pthread_mutex_init(&s->lock, NULL);
    for (size_t i = 0; i < s->helpers_n; i++)
        begin_helper(&helpers[i], s);
    lead(s);
    for (size_t i = 0; i < s->helpers_n; i++)
        if (helpers[i].started)
            pthread_join(helpers[i].thread, NULL);
    if (!s->exhausted)
        join(s, helpers);
    for (struct piece *p = s->pieces; p; p = p->next)
        document_piece_free(&p->read);
    for (size_t i = 0; i < s->helpers_n; i++)
        end_helper(&helpers[i]);
    pthread_mutex_destroy(&s->lock);
}

/* Up to where in the file a list of `most` is full, likely, and half as far again. */
static uint64_t
estimate(uint64_t bytes, size_t n, size_t most)
{
    if (n == most)
        return 0;
    return n == 0 ? UINT64_MAX : bytes + (most - n) * (bytes / n + 1) / 2 * 3;
}

void
run_pieces(struct run *run, int fd)
{
    const struct document *d = &run->document;
    const uint64_t fed = d->file_bytes;
    struct split s = { .run = run, .fd = fd };
    struct stat file;

    if (run->settings->jobs < 2 || fstat(fd, &file) != 0 || !S_ISREG(file.st_mode) ||
        file.st_size < LEAST || fed % RUN_BUFFER != 0 || lseek(fd, 0, SEEK_CUR) != (off_t)fed)
        return;
    s.all = s.end = (size_t)((uint64_t)file.st_size / RUN_BUFFER);
    s.begin = (size_t)(fed / RUN_BUFFER);
    s.helpers_n = (size_t)file.st_size / LEAST_EACH - 1;
    if (s.helpers_n > run->settings->jobs - 1)
        s.helpers_n = run->settings->jobs - 1;
    s.unit = 1 + (s.all - s.begin) / UNITS / (s.helpers_n + 1);
    if (s.unit > MOST_UNIT)
        s.unit = MOST_UNIT;
    s.front = *d;
    s.tokens_to = estimate(fed, d->analysis.tokens_n, MOST_TOKENS);
    s.sentences_to = estimate(fed, d->analysis.sentences_n, MOST_SENTENCES);
    split_file(&s);
    if (lseek(fd, (off_t)d->file_bytes, SEEK_SET) < 0 || s.exhausted)
        longjmp(*run->arena.exhausted, 1);
}
