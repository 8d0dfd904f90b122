/* run/filter.c - a file read through a command. */
#define _GNU_SOURCE
#include "run/filter.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/read_fully.h"

/* Nothing is held from it that is held from the thread which starts it. */
static int
with_all_signals(posix_spawnattr_t *attributes)
{
    int error = posix_spawnattr_init(attributes);
    sigset_t none;

    if (error)
        return error;
    sigemptyset(&none);
    error = posix_spawnattr_setsigmask(attributes, &none);
    if (!error)
        error = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK);
    if (error)
        posix_spawnattr_destroy(attributes);
    return error;
}

static int
add_streams(posix_spawn_file_actions_t *streams, int in, int out)
{
    int error = posix_spawn_file_actions_init(streams);

    if (error)
        return error;
    error = posix_spawn_file_actions_adddup2(streams, in, STDIN_FILENO);
    if (!error)
        error = posix_spawn_file_actions_adddup2(streams, out, STDOUT_FILENO);
    if (error)
        posix_spawn_file_actions_destroy(streams);
    return error;
}

/* Start the command, no shell between; 0, or why it cannot be run. */
static int
start(const struct filter *filter, int in, int out, pid_t *pid)
{
    posix_spawn_file_actions_t streams;
    posix_spawnattr_t attributes;
    char **argv;
    int error;

    /* posix_spawnp has no const, but does not write to its arguments */
    memcpy(&argv, &filter->words, sizeof argv);
    error = add_streams(&streams, in, out);
    if (error)
        return error;
    error = with_all_signals(&attributes);
    if (!error) {
        error = posix_spawnp(pid, argv[0], &streams, &attributes, argv, environ);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&streams);
    return error;
}

/* All that it writes; the document is told of its end only if the command ends well. */
static bool
feed(struct run *run, int fd)
{
    ssize_t got;

    while ((got = read_some(fd, run->buffer, RUN_BUFFER)) > 0) {
        document_feed(&run->document, (lucid_str){ run->buffer, (size_t)got }, false);
        if (run->document.refused)
            return false;
    }
    return got == 0;
}

static const char *
problem_of(const struct run *run, const struct filter *filter, int status)
{
    struct arena *a = run->document.arena;

    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return NULL;
    if (WIFEXITED(status))
        return arena_format(a, "its filter %s failed with status %d; not counted", filter->words[0],
                            WEXITSTATUS(status));
    return arena_format(a, "its filter %s was ended by a signal; not counted", filter->words[0]);
}

bool
run_filter(struct run *run, const struct filter *filter, int fd)
{
    struct document *d = &run->document;
    int ends[2], error, status = 0;
    pid_t pid = 0;
    bool done;

    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    error = start(filter, fd, ends[1], &pid);
    close(ends[1]);
    d->filtered = true;
    done = error == 0 && feed(run, ends[0]);
    close(ends[0]);
    while (error == 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    if (error)
        d->refused = arena_format(d->arena, "its filter %s cannot be run: %s; not counted",
                                  filter->words[0], strerror(error));
    else if (done)
        d->refused = problem_of(run, filter, status);
    if (!done || d->refused)
        return false;
    document_feed(d, (lucid_str){ NULL, 0 }, true);
    if (run->replaceable)
        d->file_bytes = (uint64_t)run->stamp.size;
    return !d->refused;
}
