/* run/piece_helper.c - a thread that reads pieces of a large plain text. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "document/window.h"
#include "io/held_signals.h"
#include "io/read_fully.h"
#include "run/pieces.h"

enum {
    MAX_UNIT = 32,                    /* buffers of a piece */
    BEFORE = 64 * 1024,               /* bytes before a piece in which a paragraph must begin, */
    NEAR = DOCUMENT_TAIL + 2 * 1024,  /* but not so near */
    MAX_TOKENS_KEPT = 4 * MAX_TOKENS, /* by pieces together, about */
    MAX_SENTENCES_KEPT = 16 * MAX_SENTENCES
};

bool
read_at(int fd, char *to, size_t n, uint64_t offset)
{
    size_t at = 0;

    while (at < n) {
        const ssize_t got = pread(fd, to + at, n - at, (off_t)(offset + at));

        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        at += got > 0 ? (size_t)got : 0;
    }
    return true;
}

bool
read_buffer(const struct split *s, size_t which, char *to)
{
    return read_at(s->fd, to, RUN_BUFFER, (uint64_t)which * RUN_BUFFER);
}

void
set_failed(struct split *s)
{
    pthread_mutex_lock(&s->lock);
    s->failed = true;
    pthread_cond_broadcast(&s->changed);
    pthread_mutex_unlock(&s->lock);
}

bool
hash_pieces(struct split *s, char *buffer)
{
    struct content_hash hash = s->hash;

    for (size_t i = s->begin; i < s->all; i++) {
        if (!read_buffer(s, i, buffer))
            return false;
        content_hash_add(&hash, (lucid_str){ buffer, RUN_BUFFER });
    }
    s->hash = hash;
    return true;
}

size_t
split_unit(const struct split *s)
{
    const size_t left = s->end - s->begin, n = (left + 1) / (2 * (s->helpers_n + 1));

    return n < 1 ? left > 0 : n < MAX_UNIT ? n : MAX_UNIT;
}

/* Where a paragraph begins after an empty line, the last one; n: nowhere. */
static size_t
find_paragraph(const char *p, size_t n)
{
    size_t at = n - NEAR;

    while (at > 2 &&
           !(p[at - 1] == '\n' && (p[at - 2] == '\n' || (p[at - 2] == '\r' && p[at - 3] == '\n'))))
        at--;
    return at > 2 ? at : n;
}

/* Find where the text begins that a piece from that buffer on needs. */
static bool
find_before(struct helper *h, size_t which)
{
    size_t at;

    if (!read_at(h->split->fd, h->buffer, BEFORE, (uint64_t)which * RUN_BUFFER - BEFORE))
        return false;
    at = find_paragraph(h->buffer, BEFORE);
    h->before = (lucid_str){ h->buffer + at, BEFORE - at };
    return at < BEFORE;
}

/* Before which of the last buffers that are left a piece can begin; the end: none. */
static size_t
find_begin(struct helper *h)
{
    const struct split *s = h->split;
    size_t at = s->end - split_unit(s);

    while (!find_before(h, at))
        if (at-- == s->begin)
            return s->end;
    return at;
}

/* Take the last buffers that are left; false when there are none. */
static bool
take_last(struct helper *h, struct text_piece *p)
{
    struct split *s = h->split;
    bool some;

    pthread_mutex_lock(&s->lock);
    p->by = h;
    p->end = p->begin = s->end;
    if (!s->failed && !s->closed && s->begin < s->end)
        p->begin = find_begin(h);
    some = p->begin < p->end;
    s->closed = s->closed || !some;
    if (some) {
        const uint64_t offset = (uint64_t)p->begin * RUN_BUFFER;

        p->keeps.tokens = offset < s->tokens_to && s->tokens < MAX_TOKENS_KEPT;
        p->keeps.sentences = offset < s->sentences_to && s->sentences < MAX_SENTENCES_KEPT;
        p->next = s->pieces;
        s->pieces = p;
        s->end = p->begin;
    }
    pthread_mutex_unlock(&s->lock);
    return some;
}

static void
note_kept(struct split *s, const struct text_piece *p)
{
    const struct analysis *a = &p->read.end.analysis;

    pthread_mutex_lock(&s->lock);
    s->tokens += p->keeps.tokens ? a->words.tokens.n : 0;
    s->sentences += p->keeps.sentences ? a->sentences.n : 0;
    pthread_mutex_unlock(&s->lock);
}

static bool
read_piece(struct helper *h, struct text_piece *p)
{
    const struct split *s = h->split;
    struct document *d = &h->document;
    bool going_on = true;

    document_begin_piece(d, &s->front, (uint64_t)p->begin * RUN_BUFFER, h->before, p->keeps);
    p->read.begins = d->begins;
    p->read.lines = d->lines;
    for (size_t i = p->begin; i < p->end && going_on; i++) {
        going_on = read_buffer(s, i, h->buffer);
        if (going_on)
            document_feed(d, (lucid_str){ h->buffer, RUN_BUFFER }, false);
        going_on = going_on && document_is_going_on(d) && d->analysis.words.vocabulary->lost == 0;
    }
    p->whole = document_end_piece(d, &p->read) && going_on;
    return p->whole;
}

static void
read_pieces(struct helper *h)
{
    struct text_piece *p;

    h->buffer = read_buffer_allocate(&h->arena, RUN_BUFFER);
    for (p = NEW(&h->arena, 1, struct text_piece); take_last(h, p);
         p = NEW(&h->arena, 1, struct text_piece)) {
        if (!read_piece(h, p))
            set_failed(h->split);
        note_kept(h->split, p);
    }
}

/* Tell that no piece is to come.  True when the main thread has fed all that others
 * have not read, and nobody failed. */
static bool
wait_for_front(struct split *s)
{
    bool fed;

    pthread_mutex_lock(&s->lock);
    s->busy--;
    pthread_cond_broadcast(&s->changed);
    while (!s->fed && !s->failed)
        pthread_cond_wait(&s->changed, &s->lock);
    fed = !s->failed;
    pthread_mutex_unlock(&s->lock);
    return fed;
}

/* While the main thread adds up what was found, one of the others does the hash. */
static void *
work(void *self)
{
    struct helper *h = self;
    struct split *s = h->split;

    if (setjmp(h->exhausted.jump) == 0)
        read_pieces(h);
    else
        set_failed(s);
    if (wait_for_front(s) && h == s->helpers && !s->front.options->skip_hash)
        s->hashed = hash_pieces(s, h->buffer);
    return NULL;
}

void
begin_helper(struct helper *h, struct split *s)
{
    const struct run *run = s->run;
    sigset_t before;

    h->split = s;
    h->options = *run->document.options;
    h->options.skip_hash = true;
    h->arena.exhausted = &h->exhausted;
    h->vocabularies = vocabularies_like(&run->vocabularies, &h->arena);
    h->document = (struct document){ .options = &h->options,
                                     .arena = &h->arena,
                                     .vocabularies = &h->vocabularies };
    hold_signals(&before); /* the main thread alone ends, when it writes nothing */
    pthread_mutex_lock(&s->lock);
    h->started = pthread_create(&h->thread, NULL, work, h) == 0;
    s->busy += h->started;
    pthread_mutex_unlock(&s->lock);
}

void
end_helper(struct helper *h)
{
    document_free(&h->document);
    vocabularies_end(&h->vocabularies);
    free(h->map);
    free(h->buffer);
    arena_free(&h->arena);
}
