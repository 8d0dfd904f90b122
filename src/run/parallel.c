/*
 * run/parallel.c - files read by several threads, reported on in order.
 *
 * Each worker takes the next file, reads it into a run of its own, and holds
 * the report until the main thread has passed it on; meanwhile it reads some
 * more.  What it knows of words is added to the main vocabularies at the end.
 */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "io/held_signals.h"
#include "run/progress.h"
#include "run/run.h"

enum {
    FILES_EACH = 8,
    AHEAD = 16,          /* reports that a worker holds at most */
    LARGE = 1024 * 1024, /* bytes of a document that is not read ahead of */
};

struct team;
struct worker;

/* A document and its report. */
struct slot {
    struct worker *of;
    struct run run;
    enum reading reading;
    int reason; /* errno */
};

/* The slots have one buffer and one vocabulary, those of the first. */
struct worker {
    struct team *team;
    struct slot slots[AHEAD];
    size_t held; /* reports that were not passed on */
    struct exhaustion exhausted;
    pthread_t thread;
    bool started;
    pthread_cond_t freed; /* some were */
};

struct team {
    const char *const *paths;
    const struct lucid_options **options; /* for each; NULL: it is not read */
    size_t n, next;                       /* how many, and which is the next to read */
    struct slot **by;                     /* what holds the file; NULL: nothing yet */
    struct worker *workers;
    size_t workers_n;
    bool stopped, exhausted; /* exhausted: memory is out */
    pthread_mutex_t lock;
    pthread_cond_t ready; /* reports, for the one who passes them on */
};

/* Wait until no more than `most` reports are held; false when all is over. */
static bool
wait_for_room(struct worker *w, size_t most)
{
    struct team *t = w->team;

    while (w->held > most && !t->stopped) {
        pthread_cond_signal(&t->ready);
        pthread_cond_wait(&w->freed, &t->lock);
    }
    return !t->stopped;
}

/* Take the next file; false when there is none. */
static bool
take(struct worker *w, size_t *which)
{
    struct team *t = w->team;
    bool some;

    pthread_mutex_lock(&t->lock);
    some = wait_for_room(w, AHEAD - 1) && t->next < t->n;
    *which = some ? t->next++ : t->n;
    if (!some)
        pthread_cond_signal(&t->ready);
    pthread_mutex_unlock(&t->lock);
    return some;
}

/* Show what was read.  The main thread is not woken for each: that would take
 * as long as to read a small file. */
static void
hand_over(struct slot *s, size_t which)
{
    struct worker *w = s->of;
    struct team *t = w->team;
    const bool large = s->run.document_arena.used + s->run.document.text_capacity > LARGE;

    pthread_mutex_lock(&t->lock);
    t->by[which] = s;
    if (++w->held == AHEAD / 2)
        pthread_cond_signal(&t->ready);
    if (large)
        wait_for_room(w, 0);
    pthread_mutex_unlock(&t->lock);
}

static void
stop(struct team *t, bool exhausted)
{
    pthread_mutex_lock(&t->lock);
    t->stopped = true;
    t->exhausted = t->exhausted || exhausted;
    pthread_cond_signal(&t->ready);
    for (size_t i = 0; i < t->workers_n; i++)
        pthread_cond_signal(&t->workers[i].freed);
    pthread_mutex_unlock(&t->lock);
}

static void
read_into(struct slot *s, const struct team *t, size_t which)
{
    s->run.buffer = s->of->slots[0].run.buffer;
    s->run.document.options = t->options[which];
    s->reading = t->options[which] ? run_read(&s->run, t->paths[which]) : READ_SKIPPED;
    s->reason = errno;
}

static void *
work(void *self)
{
    struct worker *w = self;
    size_t which;

    if (setjmp(w->exhausted.jump) != 0) {
        stop(w->team, true);
        return NULL;
    }
    run_need_buffer(&w->slots[0].run);
    for (size_t i = 0; take(w, &which); i++) {
        struct slot *s = &w->slots[i % AHEAD]; /* those before it are passed on first */

        read_into(s, w->team, which);
        if (s->reading == READ_DONE)
            document_report(&s->run.document);
        hand_over(s, which);
    }
    return NULL;
}

/* What holds the file; NULL when the team has stopped. */
static struct slot *
wait_for(struct team *t, size_t which)
{
    struct slot *s;

    pthread_mutex_lock(&t->lock);
    while (!t->by[which] && !t->stopped)
        pthread_cond_wait(&t->ready, &t->lock);
    s = t->stopped ? NULL : t->by[which];
    pthread_mutex_unlock(&t->lock);
    return s;
}

static void
let_go(struct team *t, struct worker *w)
{
    pthread_mutex_lock(&t->lock);
    if (--w->held <= AHEAD / 2)
        pthread_cond_signal(&w->freed);
    pthread_mutex_unlock(&t->lock);
}

/* Pass on what a slot holds, as if the main run had read it. */
static void
pass_on(struct run *run, struct slot *s, const char *path, run_visit visit, void *self)
{
    const struct document own = run->document;

    if (s->reading == READ_FAILED)
        run_complain_unread(run, path, &s->run.document, s->reason);
    if (s->reading != READ_DONE)
        return;
    run->document = s->run.document;
    visit(run, self);
    run->document = own;
}

static void
begin_slot(struct slot *s, struct worker *w, const struct run *run)
{
    s->of = w;
    s->run.settings = run->settings;
    s->run.resume = run->resume;
    s->run.effort = run->effort;
    s->run.arena.exhausted = s->run.document_arena.exhausted = &w->exhausted;
    s->run.document = run->document;
    s->run.document.arena = &s->run.document_arena;
    s->run.document.vocabularies = &w->slots[0].run.vocabularies;
}

static void
begin_worker(struct worker *w, struct team *t, const struct run *run)
{
    w->team = t;
    for (size_t i = 0; i < AHEAD; i++)
        begin_slot(&w->slots[i], w, run);
    w->slots[0].run.vocabularies = vocabularies_like(&run->vocabularies, &w->slots[0].run.arena);
    pthread_cond_init(&w->freed, NULL);
}

static void
end_worker(struct worker *w, struct run *run)
{
    struct run *first = &w->slots[0].run;

    if (!w->team->exhausted && run->vocabularies.adds_up)
        vocabularies_merge(&run->vocabularies, &first->vocabularies);
    for (size_t i = 0; i < AHEAD; i++) {
        document_free(&w->slots[i].run.document);
        arena_free(&w->slots[i].run.document_arena);
    }
    vocabularies_end(&first->vocabularies);
    free(first->buffer);
    arena_free(&first->arena);
    pthread_cond_destroy(&w->freed);
}

/* Pass on the files in order while the workers read. */
static void
lead(struct team *t, struct run *run, run_visit visit, void *self)
{
    for (size_t i = 0; i < t->n; i++) {
        struct slot *s = wait_for(t, i);

        if (!s)
            return;
        pass_on(run, s, t->paths[i], visit, self);
        progress_read(run, s->run.document.file_bytes);
        progress_file(run);
        let_go(t, s->of);
        if (run->out.error)
            stop(t, false);
    }
}

static bool
start_all(struct team *t)
{
    bool started = false;
    sigset_t before;

    hold_signals(&before); /* the main thread alone ends, when it writes nothing */
    for (size_t i = 0; i < t->workers_n; i++) {
        struct worker *w = &t->workers[i];

        w->started = pthread_create(&w->thread, NULL, work, w) == 0;
        started = started || w->started;
    }
    release_signals(&before);
    return started;
}

bool
run_parallel(struct run *run, const char *const *paths, size_t n, run_visit visit, void *self)
{
    const size_t most = n / FILES_EACH;
    const size_t asked = most < 2 ? 1 : run_jobs(run->settings, true);
    const size_t jobs = asked < most ? asked : most;
    struct team team = { .paths = paths, .n = n, .workers_n = jobs };
    bool started;

    if (jobs < 2)
        return false;
    team.options = NEW(&run->arena, n, const struct lucid_options *);
    for (size_t i = 0; i < n; i++)
        team.options[i] = run_options(run, paths[i]);
    team.by = NEW(&run->arena, n, struct slot *);
    team.workers = NEW(&run->arena, jobs, struct worker);
    pthread_mutex_init(&team.lock, NULL);
    pthread_cond_init(&team.ready, NULL);
    for (size_t i = 0; i < jobs; i++)
        begin_worker(&team.workers[i], &team, run);
    started = start_all(&team);
    if (started)
        lead(&team, run, visit, self);
    for (size_t i = 0; i < jobs; i++)
        if (team.workers[i].started)
            pthread_join(team.workers[i].thread, NULL);
    for (size_t i = 0; i < jobs; i++)
        end_worker(&team.workers[i], run);
    pthread_cond_destroy(&team.ready);
    pthread_mutex_destroy(&team.lock);
    if (team.exhausted)
        arena_exhausted(&run->arena);
    return started;
}
