/*
 * run_parallel.c - files read by several threads, reported on in order.
 *
 * Each worker has a run of its own, with buffers and vocabularies, takes the
 * next file, and holds its report until the main thread has passed it on.  What
 * it knows of words is added to the main vocabularies at the end.
 */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "run.h"

enum { MOST_WORKERS = 64, FILES_EACH = 8 };

struct team;

struct worker {
    struct team *team;
    struct run run;
    jmp_buf exhausted;
    pthread_t thread;
    bool started, busy; /* busy: what it holds was not passed on yet */
    enum reading reading;
    int reason; /* errno */
};

struct team {
    const char *const *paths;
    size_t n, next;          /* how many, and which is the next to read */
    struct worker **by;      /* who read the file; NULL: nobody yet */
    bool stopped, exhausted; /* exhausted: memory is out */
    pthread_mutex_t lock;
    pthread_cond_t changed;
};

/* Take the next file; false when there is none. */
static bool
take(struct team *t, size_t *which)
{
    bool some;

    pthread_mutex_lock(&t->lock);
    some = !t->stopped && t->next < t->n;
    *which = some ? t->next++ : t->n;
    pthread_mutex_unlock(&t->lock);
    return some;
}

/* Show what was read and wait until it was passed on. */
static void
hand_over(struct worker *w, size_t which)
{
    struct team *t = w->team;

    pthread_mutex_lock(&t->lock);
    t->by[which] = w;
    w->busy = true;
    pthread_cond_broadcast(&t->changed);
    while (w->busy && !t->stopped)
        pthread_cond_wait(&t->changed, &t->lock);
    pthread_mutex_unlock(&t->lock);
}

static void
stop(struct team *t, bool exhausted)
{
    pthread_mutex_lock(&t->lock);
    t->stopped = true;
    t->exhausted = t->exhausted || exhausted;
    pthread_cond_broadcast(&t->changed);
    pthread_mutex_unlock(&t->lock);
}

static void *
work(void *self)
{
    struct worker *w = self;
    size_t which;

    if (setjmp(w->exhausted) != 0) {
        stop(w->team, true);
        return NULL;
    }
    run_need_buffer(&w->run);
    while (take(w->team, &which)) {
        w->reading = run_read(&w->run, w->team->paths[which]);
        w->reason = errno;
        if (w->reading == READ_DONE)
            document_report(&w->run.document);
        hand_over(w, which);
    }
    return NULL;
}

/* Who read the file; NULL when the team has stopped. */
static struct worker *
wait_for(struct team *t, size_t which)
{
    struct worker *w;

    pthread_mutex_lock(&t->lock);
    while (!t->by[which] && !t->stopped)
        pthread_cond_wait(&t->changed, &t->lock);
    w = t->stopped ? NULL : t->by[which];
    pthread_mutex_unlock(&t->lock);
    return w;
}

static void
let_go(struct team *t, struct worker *w)
{
    pthread_mutex_lock(&t->lock);
    w->busy = false;
    pthread_cond_broadcast(&t->changed);
    pthread_mutex_unlock(&t->lock);
}

/* Pass on what a worker holds, as if the main run had read it. */
static void
pass_on(struct run *run, struct worker *w, const char *path, run_visit visit, void *self)
{
    const struct document own = run->document;

    if (w->reading == READ_FAILED)
        run_complain_about(run, path, w->reason);
    if (w->reading != READ_DONE)
        return;
    run->document = w->run.document;
    visit(run, self);
    run->document = own;
}

static void
begin_worker(struct worker *w, struct team *t, const struct run *run)
{
    w->team = t;
    w->run.settings = run->settings;
    w->run.resume = run->resume;
    w->run.arena.exhausted = w->run.document_arena.exhausted = &w->exhausted;
    w->run.vocabularies =
        (struct vocabularies){ .arena = &w->run.arena,
                               .most = run->vocabularies.most,
                               .seed = { run->vocabularies.seed[0], run->vocabularies.seed[1] } };
    w->run.document = run->document;
    w->run.document.arena = &w->run.document_arena;
    w->run.document.vocabularies = &w->run.vocabularies;
    w->started = pthread_create(&w->thread, NULL, work, w) == 0;
}

static void
end_worker(struct worker *w, struct run *run)
{
    if (w->started)
        pthread_join(w->thread, NULL);
    if (!w->team->exhausted)
        vocabularies_merge(&run->vocabularies, &w->run.vocabularies);
    document_free(&w->run.document);
    vocabularies_end(&w->run.vocabularies);
    free(w->run.buffer);
    arena_free(&w->run.document_arena);
    arena_free(&w->run.arena);
}

/* Pass on the files in order while the workers read. */
static void
lead(struct team *t, struct run *run, run_visit visit, void *self)
{
    for (size_t i = 0; i < t->n; i++) {
        struct worker *w = wait_for(t, i);

        if (!w)
            return;
        pass_on(run, w, t->paths[i], visit, self);
        let_go(t, w);
        if (run->out.error)
            stop(t, false);
    }
}

bool
run_parallel(struct run *run, const char *const *paths, size_t n, run_visit visit, void *self)
{
    const size_t asked = run->settings->jobs, most = n / FILES_EACH;
    const size_t jobs = asked < most ? asked : most;
    struct team team = { .paths = paths, .n = n, .by = NEW(&run->arena, n + 1, struct worker *) };
    struct worker *workers;
    bool started = false;

    if (jobs < 2 || jobs > MOST_WORKERS)
        return false;
    workers = NEW(&run->arena, jobs, struct worker);
    pthread_mutex_init(&team.lock, NULL);
    pthread_cond_init(&team.changed, NULL);
    for (size_t i = 0; i < jobs; i++) {
        begin_worker(&workers[i], &team, run);
        started = started || workers[i].started;
    }
    if (started)
        lead(&team, run, visit, self);
    for (size_t i = 0; i < jobs; i++)
        end_worker(&workers[i], run);
    pthread_cond_destroy(&team.changed);
    pthread_mutex_destroy(&team.lock);
    if (team.exhausted)
        longjmp(*run->arena.exhausted, 1);
    return started;
}
