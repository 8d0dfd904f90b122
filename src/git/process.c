/* git/process.c - git as a child process that may read, and nothing else. */
#define _GNU_SOURCE
#include "git/process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/read_fully.h"

/* Over all that a repository's own configuration says. */
static const char *const harmless[] = {
    "--no-pager",
    "--no-optional-locks",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.sshCommand=false",
    "-c",
    "core.gitProxy=false",
    "-c",
    "core.alternateRefsCommand=false",
    "-c",
    "core.askPass=",
    "-c",
    "credential.helper=",
    "-c",
    "protocol.allow=never",
    "-c",
    "gc.auto=0",
    "-c",
    "maintenance.auto=false",
    "-c",
    "safe.bareRepository=explicit", /* a repository among the files of another is none */
};

/* GIT_NO_LAZY_FETCH is known to git 2.39.4 and later; to older ones no protocol is
 * allowed, so that what they fetch with does not run. */
static const char *const forbidden[] = {
    "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none",
    "GIT_TERMINAL_PROMPT=0",
    "GIT_OPTIONAL_LOCKS=0",
    "LC_ALL=C",
    "LANGUAGE=C",
    "GIT_ASKPASS=/bin/true",
    "SSH_ASKPASS=/bin/true",
    "GIT_EXTERNAL_DIFF=",
    "GIT_PAGER=cat",
};

/* The names of `git rev-parse --local-env-vars`, but for those of configuration. */
static const char *const local[] = {
    "GIT_DIR=",
    "GIT_WORK_TREE=",
    "GIT_INDEX_FILE=",
    "GIT_PREFIX=",
    "GIT_COMMON_DIR=",
    "GIT_OBJECT_DIRECTORY=",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES=",
    "GIT_GRAFT_FILE=",
    "GIT_SHALLOW_FILE=",
    "GIT_REPLACE_REF_BASE=",
    "GIT_IMPLICIT_WORK_TREE=",
    "GIT_INTERNAL_SUPER_PREFIX=",
    "GIT_QUARANTINE_PATH=",
    "GIT_NAMESPACE=",
};

#define COUNT_OF(list) (sizeof(list) / sizeof *(list))

/* Is the variable one of the list, whose entries may have a value? */
static bool
is_one_of(const char *const *list, size_t n, const char *variable)
{
    for (size_t i = 0; i < n; i++) {
        const size_t name = strcspn(list[i], "=") + 1;

        if (strncmp(list[i], variable, name) == 0)
            return true;
    }
    return false;
}

static bool
is_passed_on(const char *variable, enum git_environment environment)
{
    const size_t hidden = environment == GIT_OF_ANOTHER   ? COUNT_OF(local)
                          : environment == GIT_OF_ITS_OWN ? 1
                                                          : 0;

    return !is_one_of(forbidden, COUNT_OF(forbidden), variable) &&
           !is_one_of(local, hidden, variable);
}

/* The lists of a process are not written to, though their types say so. */
static char *
without_const(const char *s)
{
    char *p;

    memcpy(&p, &s, sizeof p);
    return p;
}

static char **
environment_for(enum git_environment environment, struct arena *a)
{
    size_t n = 0, kept = 0;
    char **list;

    while (environ && environ[n])
        n++;
    list = NEW(a, n + COUNT_OF(forbidden) + 1, char *);
    for (size_t i = 0; i < n; i++)
        if (is_passed_on(environ[i], environment))
            list[kept++] = environ[i];
    for (size_t i = 0; i < COUNT_OF(forbidden); i++)
        if (forbidden[i][strlen(forbidden[i]) - 1] != '=')
            list[kept++] = without_const(forbidden[i]);
    return list;
}

static char **
arguments_for(const struct git_place *at, const char *const *arguments, struct arena *a)
{
    size_t n = 0, m = 0;
    char **list;

    while (arguments[n])
        n++;
    list = NEW(a, n + COUNT_OF(harmless) + 4, char *);
    list[m++] = without_const("git");
    list[m++] = without_const("-C");
    list[m++] = without_const(at->directory);
    for (size_t i = 0; i < COUNT_OF(harmless); i++)
        list[m++] = without_const(harmless[i]);
    for (size_t i = 0; i < n; i++)
        list[m++] = without_const(arguments[i]);
    return list;
}

/* Start git with these streams. */
static bool
start(const struct git_place *at, const char *const *arguments, const int streams[3], pid_t *pid,
      struct arena *a)
{
    char **const list = arguments_for(at, arguments, a);
    char **const environment = environment_for(at->environment, a);
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);

    if (error == 0) {
        for (int i = 0; i < 3 && error == 0; i++)
            error = posix_spawn_file_actions_adddup2(&actions, streams[i], i);
        if (error == 0)
            error = posix_spawnp(pid, "git", &actions, NULL, list, environment);
        posix_spawn_file_actions_destroy(&actions);
    }
    errno = error;
    return error == 0;
}

/* What it complains about is told by who asked. */
bool
git_start(const struct git_place *at, const char *const *arguments, int fd, pid_t *pid,
          struct arena *a)
{
    const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const bool started = nothing >= 0 && start(at, arguments, (int[]){ fd, fd, nothing }, pid, a);
    const int reason = errno;

    if (nothing >= 0)
        close(nothing);
    errno = reason;
    return started;
}

int
git_await(pid_t pid)
{
    int status;

    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* A stream of git that is read to its end. */
struct stream {
    int ends[2];
    char *bytes;
    size_t n, capacity;
    int error; /* why it was not read to its end */
};

/* No other child may hold it open. */
static bool
open_stream(struct stream *s)
{
    return pipe2(s->ends, O_CLOEXEC) == 0;
}

static void
close_stream(struct stream *s)
{
    for (int i = 0; i < 2; i++)
        if (s->ends[i] >= 0)
            close(s->ends[i]);
    s->ends[0] = s->ends[1] = -1;
}

/* False: it has ended. */
static bool
take_some(struct stream *s, struct arena *a)
{
    enum { STEP = 64 * 1024 };
    ssize_t got;

    if (s->n + STEP > s->capacity) {
        const size_t capacity = 2 * s->capacity + STEP;
        char *larger = arena_room(a, capacity + 1, 1);

        if (s->n > 0)
            memcpy(larger, s->bytes, s->n);
        s->bytes = larger;
        s->capacity = capacity;
    }
    got = read_some(s->ends[0], s->bytes + s->n, STEP);
    if (got > 0)
        s->n += (size_t)got;
    if (got < 0)
        s->error = errno;
    return got > 0;
}

/* Read both until they end: git may wait for either. */
static void
read_both(struct stream *streams, struct arena *a)
{
    struct pollfd polls[2];

    for (int i = 0; i < 2; i++)
        polls[i] = (struct pollfd){ .fd = streams[i].ends[0], .events = POLLIN };
    while (polls[0].fd >= 0 || polls[1].fd >= 0) {
        if (poll(polls, 2, -1) < 0) {
            if (errno != EINTR && errno != EAGAIN) {
                streams[0].error = errno;
                return;
            }
            continue;
        }
        for (int i = 0; i < 2; i++)
            if (polls[i].fd >= 0 && polls[i].revents && !take_some(&streams[i], a))
                polls[i].fd = -1;
    }
}

static lucid_str
content_of(const struct stream *s)
{
    if (s->n > 0)
        s->bytes[s->n] = '\0';
    return (lucid_str){ s->n > 0 ? s->bytes : "", s->n };
}

bool
git_ask(const struct git_place *at, const char *const *arguments, struct git_answer *to,
        struct arena *a)
{
    struct stream streams[2] = { { .ends = { -1, -1 } }, { .ends = { -1, -1 } } };
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    bool started = false;
    pid_t pid;
    int reason;

    if (nothing >= 0 && open_stream(&streams[0]) && open_stream(&streams[1]))
        started = start(at, arguments, (int[]){ nothing, streams[0].ends[1], streams[1].ends[1] },
                        &pid, a);
    reason = errno;
    if (nothing >= 0)
        close(nothing);
    if (started) {
        for (int i = 0; i < 2; i++) {
            close(streams[i].ends[1]);
            streams[i].ends[1] = -1;
        }
        read_both(streams, a);
        for (int i = 0; i < 2; i++) /* what it still has to say is not waited for */
            close_stream(&streams[i]);
        to->status = git_await(pid);
        to->out = content_of(&streams[0]);
        to->errors = content_of(&streams[1]);
        reason = streams[0].error ? streams[0].error : streams[1].error;
    }
    for (int i = 0; i < 2; i++)
        close_stream(&streams[i]);
    errno = reason;
    return started && reason == 0;
}
