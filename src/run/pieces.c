/* run/pieces.c - one large plain text, read by several threads. */
#include "run/pieces.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    LEAST = 8 * 1024 * 1024, /* bytes: one thread reads a smaller file */
    MIN_EACH = 4 * 1024 * 1024,
    MAX_HEAD = 2 * 1024 * 1024, /* in which the language is known */
    TOKEN = 12,
    SENTENCE = 512 /* bytes of one, rather too many than too few */
};

/* Take a few of the first buffers that are left; returns how many. */
static size_t
take_first(struct split *s)
{
    size_t n;

    pthread_mutex_lock(&s->lock);
    n = s->failed ? 0 : split_unit(s);
    s->begin += n;
    pthread_mutex_unlock(&s->lock);
    return n;
}

/* Feed the next buffer; false where the file has none. */
static bool
feed_next(struct split *s)
{
    struct document *d = &s->run->document;

    if (!read_at(s->fd, s->run->buffer, RUN_BUFFER, d->file_bytes))
        return false;
    document_feed(d, (lucid_str){ s->run->buffer, RUN_BUFFER }, false);
    return true;
}

/* The language is known: others can begin. */
static void
begin_helpers(void *self)
{
    struct split *s = self;

    if (!document_may_part(&s->run->document))
        return;
    s->front = s->run->document;
    s->begin = (size_t)(s->front.file_bytes / RUN_BUFFER);
    s->begun = true;
    for (size_t i = 0; i < s->helpers_n; i++)
        begin_helper(&s->helpers[i], s);
}

/* Up to where in the file a list of `most` is full, likely, and half as far again. */
static uint64_t
estimate(uint64_t bytes, size_t n, size_t most)
{
    if (n == most)
        return 0;
    return n == 0 ? UINT64_MAX : bytes + (most - n) * (bytes / n + 1) / 2 * 3;
}

/* Feed what tells the language, and with it all that was read.  False where the
 * text does not go on so that it can be shared. */
static bool
feed_head(struct split *s)
{
    const struct document *d = &s->run->document;

    while (!s->begun && d->file_bytes < MAX_HEAD)
        if (!feed_next(s))
            return false;
    if (!s->begun || !document_may_absorb(d))
        return false;
    pthread_mutex_lock(&s->lock);
    s->tokens_to = estimate(d->file_bytes, d->analysis.words.tokens.n, MAX_TOKENS);
    s->sentences_to = estimate(d->file_bytes, d->analysis.sentences.n, MAX_SENTENCES);
    pthread_mutex_unlock(&s->lock);
    return true;
}

static bool
feed_front(struct split *s)
{
    for (size_t n = take_first(s); n > 0; n = take_first(s))
        for (; n > 0; n--)
            if (!feed_next(s))
                return false;
    return true;
}

/* Tell the helpers that all is fed, and wait for their pieces.  False where one failed. */
static bool
wait_for_pieces(struct split *s)
{
    bool well;

    pthread_mutex_lock(&s->lock);
    s->hash = s->run->document.hash;
    s->fed = true;
    pthread_cond_broadcast(&s->changed);
    while (s->busy > 0 && !s->failed)
        pthread_cond_wait(&s->changed, &s->lock);
    well = !s->failed;
    pthread_mutex_unlock(&s->lock);
    return well;
}

static const struct vocabulary *
words_of(const struct helper *h)
{
    return h->vocabularies.n > 0 ? h->vocabularies.list[0] : NULL;
}

/* May all words be told apart? */
static bool
have_room(const struct split *s)
{
    const struct vocabulary *v = s->run->document.analysis.words.vocabulary;
    size_t all = 0, lacking = 0;

    for (size_t i = 0; i < s->helpers_n; i++)
        all += words_of(&s->helpers[i]) ? words_of(&s->helpers[i])->seen_n : 0;
    if (v->lost == 0 && all <= v->most - v->entries)
        return true;
    for (size_t i = 0; i < s->helpers_n; i++)
        lacking += words_of(&s->helpers[i]) ? vocabulary_lacks(v, words_of(&s->helpers[i])) : 0;
    return v->lost == 0 && lacking <= v->most - v->entries;
}

/* Do the pieces follow the document and one another, without a gap? */
static bool
do_join(const struct split *s)
{
    const struct document *d = &s->run->document;
    struct kept kept = { d->analysis.words.tokens.n, d->analysis.sentences.n };
    uint64_t begins = d->begins;
    size_t at = s->begin;

    if (!s->pieces || !document_may_absorb(d))
        return false;
    for (const struct text_piece *p = s->pieces; p; p = p->next) {
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
    const struct text_piece *p = s->pieces;
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
absorb_words(struct split *s, struct helper *h)
{
    const struct vocabulary *words = words_of(h);

    if (!words)
        return;
    h->map = arena_realloc(&s->run->document_arena, NULL, (words->entries + 1) * sizeof *h->map);
    h->map[0] = 0;
    vocabulary_absorb(s->run->document.analysis.words.vocabulary, words, h->map);
}

/* Let the document go on behind the pieces, where it can. */
static void
join(struct split *s)
{
    struct document *d = &s->run->document;
    lucid_str rest;

    if (!do_join(s) || !have_room(s) || !read_rest(s, &rest))
        return;
    for (size_t i = 0; i < s->helpers_n; i++)
        absorb_words(s, &s->helpers[i]);
    for (const struct text_piece *p = s->pieces; p; p = p->next)
        document_absorb(d, &p->read, p->by->map);
    document_resume(d, rest);
    s->joined = true;
}

/* Memory may be out while helpers are at work: they must end first. */
static void
lead(struct split *s)
{
    struct run *run = s->run;
    struct exhaustion *const outer = run->arena.exhausted;
    struct exhaustion exhausted = { .cleanups = NULL };

    run->arena.exhausted = run->document_arena.exhausted = &exhausted;
    run->document.ready = begin_helpers;
    run->document.ready_self = s;
    if (setjmp(exhausted.jump) != 0) {
        set_failed(s);
        s->exhausted = true;
    } else if (!feed_head(s) || !feed_front(s)) {
        set_failed(s);
    } else if (wait_for_pieces(s)) {
        join(s);
    }
    run->document.ready = NULL;
    run->arena.exhausted = run->document_arena.exhausted = outer;
}

static void
share(struct split *s)
{
    s->helpers = NEW(&s->run->document_arena, s->helpers_n, struct helper);
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->changed, NULL);
    lead(s);
    for (size_t i = 0; i < s->helpers_n; i++)
        if (s->helpers[i].started)
            pthread_join(s->helpers[i].thread, NULL);
    for (struct text_piece *p = s->pieces; p; p = p->next)
        document_piece_free(&p->read);
    for (size_t i = 0; i < s->helpers_n; i++)
        end_helper(&s->helpers[i]);
    pthread_cond_destroy(&s->changed);
    pthread_mutex_destroy(&s->lock);
}

/* The hash of all that was read; false where that is not there any more. */
static bool
finish_hash(struct split *s)
{
    struct document *d = &s->run->document;

    if (!s->joined || d->options->skip_hash)
        return true;
    if (!s->hashed && !hash_pieces(s, s->run->buffer))
        return false;
    d->hash = s->hash;
    return true;
}

/* How many help, and how much each takes at a time.  False where one thread is enough. */
static bool
plan(struct split *s)
{
    size_t jobs = s->run->settings->jobs;
    struct stat file;

    if (jobs == 0 || jobs == 1 || fstat(s->fd, &file) != 0 || !S_ISREG(file.st_mode) ||
        file.st_size < LEAST || lseek(s->fd, 0, SEEK_CUR) != 0)
        return false;
    jobs = run_jobs(s->run->settings, false);
    if (jobs < 2)
        return false;
    s->all = s->end = (size_t)((uint64_t)file.st_size / RUN_BUFFER);
    s->helpers_n = (size_t)file.st_size / MIN_EACH - 1;
    if (s->helpers_n > jobs - 1)
        s->helpers_n = jobs - 1;
    s->tokens_to = (uint64_t)TOKEN * MAX_TOKENS;
    s->sentences_to = (uint64_t)SENTENCE * MAX_SENTENCES;
    return true;
}

bool
run_pieces(struct run *run, int fd)
{
    struct split s = { .run = run, .fd = fd };

    if (!plan(&s))
        return true;
    share(&s);
    if (s.exhausted)
        arena_exhausted(&run->arena);
    if (finish_hash(&s))
        return lseek(fd, (off_t)run->document.file_bytes, SEEK_SET) >= 0;
    errno = EIO;
    return false;
}
