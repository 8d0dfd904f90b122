/* io/git.c - files as they were at a revision. */
#define _DEFAULT_SOURCE
#include "io/git.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "io/read_fully.h"

extern char **environ;

enum { MAX_HEADER = 256 };

/* ---- processes */

/* Start git with its standard streams at these descriptors, no shell between. */
static bool
start(const char *const *arguments, int in, int out, pid_t *pid)
{
    posix_spawn_file_actions_t streams;
    char **argv;
    int error;

    /* posix_spawnp has no const, but does not write to its arguments */
    memcpy(&argv, &arguments, sizeof argv);
    if (posix_spawn_file_actions_init(&streams) != 0)
        return false;
    posix_spawn_file_actions_adddup2(&streams, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&streams, out, STDOUT_FILENO);
    error = posix_spawnp(pid, "git", &streams, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&streams);
    errno = error;
    return error == 0;
}

/* Did the process end well? */
static bool
await(pid_t pid)
{
    int status;

    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* All that git says, or NULL and errno (0: it failed by itself). */
static const char *
ask_git(const char *const *arguments, struct arena *a)
{
    int ends[2], nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    lucid_str answer = { 0 };
    bool started, done = false;
    pid_t pid;

    if (nothing < 0 || pipe(ends) != 0)
        return NULL;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    started = start(arguments, nothing, ends[1], &pid);
    close(nothing);
    close(ends[1]);
    if (started) {
        done = read_all(ends[0], a, &answer);
        done = await(pid) && done;
        errno = 0;
    }
    close(ends[0]);
    return done ? arena_copy(a, answer).p : NULL;
}

/* ---- the repository */

static const char *
directory_of(const char *path, struct arena *a)
{
    const char *slash = strrchr(path, '/');

    if (!slash)
        return ".";
    return slash == path ? "/" : arena_copy(a, (lucid_str){ path, (size_t)(slash - path) }).p;
}

/* The answer is the top and the tree, a line each; a line end may be in the top. */
static bool
take_places(struct git *g, const char *answer)
{
    lucid_str s = str_from(answer);
    char real[PATH_MAX];
    size_t n;

    if (s.n > 0 && s.p[s.n - 1] == '\n')
        s.n--;
    for (n = s.n; n > 0 && s.p[n - 1] != '\n'; n--)
        continue;
    if (n == 0)
        return false;
    g->tree = arena_copy(g->arena, str_after(s, n)).p;
    g->top = arena_copy(g->arena, str_head(s, n - 1)).p;
    if (realpath(g->top, real))
        g->top = arena_copy(g->arena, str_from(real)).p;
    return true;
}

static const char *
start_cat_file(struct git *g, const char *directory)
{
    const char *const arguments[] = { "git",      "-C",      directory,
                                      "cat-file", "--batch", g->nul ? "-z" : NULL,
                                      NULL };
    int ends[2];
    bool started;

    /* a socket: to write to a process that is gone raises no signal */
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return strerror(errno);
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    started = start(arguments, ends[1], ends[1], &g->pid);
    close(ends[1]);
    g->fd = ends[0];
    if (started)
        return NULL;
    g->pid = 0;
    close(ends[0]);
    return arena_format(g->arena, "git: %s", strerror(errno));
}

const char *
git_begin(struct git *g, const char *revision, const char *path, bool nul)
{
    struct arena *a = g->arena;
    /* where a hook says which repository, it speaks of the directory it runs in */
    const char *directory = getenv("GIT_DIR") ? "." : directory_of(path, a);
    const char *tree = arena_format(a, "%s^{tree}", revision);
    const char *const arguments[] = {
        "git", "-C", directory, "rev-parse", "--show-toplevel", "--verify", "--quiet", tree, NULL
    };
    const char *answer;

    g->nul = nul;
    if (revision[0] == '-' || revision[0] == '\0')
        return "not a revision of git";
    answer = ask_git(arguments, a);
    if (!answer)
        return errno != 0 ? arena_format(a, "git: %s", strerror(errno))
                          : "no such revision, or not in a git repository";
    if (!take_places(g, answer))
        return "git does not report its work tree";
    return start_cat_file(g, directory);
}

/* The path in the repository, or NULL: it lies outside. */
static const char *
path_inside(const struct git *g, const char *path, struct arena *a)
{
    const size_t n = strlen(g->top);
    char real[PATH_MAX];

    if (!realpath(path, real) || strncmp(real, g->top, n) != 0)
        return NULL;
    if (n > 0 && g->top[n - 1] == '/')
        return arena_copy(a, str_from(real + n)).p;
    return real[n] == '/' ? arena_copy(a, str_from(real + n + 1)).p : NULL;
}

/* ---- contents */

static bool
send_all(const struct git *g, lucid_str bytes)
{
    while (bytes.n > 0) {
        const ssize_t n = send(g->fd, bytes.p, bytes.n, MSG_NOSIGNAL);

        if (n < 0 && errno != EINTR)
            return false;
        bytes = str_after(bytes, n > 0 ? (size_t)n : 0);
    }
    return true;
}

static bool
receive(const struct git *g, char *to, size_t n)
{
    while (n > 0) {
        const ssize_t got = read_some(g->fd, to, n);

        if (got <= 0)
            return false;
        to += got;
        n -= (size_t)got;
    }
    return true;
}

/* The first line, with its end, as far as it fits; its bytes in *n. */
static bool
receive_line(const struct git *g, char *to, size_t most, size_t *n)
{
    for (*n = 0; *n < most;) {
        const ssize_t seen = recv(g->fd, to + *n, most - *n, MSG_PEEK);
        const char *end = seen > 0 ? memchr(to + *n, '\n', (size_t)seen) : NULL;
        const size_t take = end ? (size_t)(end - to) - *n + 1 : seen > 0 ? (size_t)seen : 0;

        if (seen == 0 || (seen < 0 && errno != EINTR) || !receive(g, to + *n, take))
            return false;
        *n += take;
        if (end)
            return true;
    }
    return true;
}

static size_t
count_while(lucid_str s, bool (*is)(char))
{
    size_t n = 0;

    while (n < s.n && is(s.p[n]))
        n++;
    return n;
}

static bool
is_hash(char c)
{
    return is_ascii_digit(c) || (c >= 'a' && c <= 'f');
}

/* "<hash> blob <size>": false for anything else. */
static bool
read_header(lucid_str header, bool *blob, size_t *size)
{
    const size_t hash = count_while(header, is_hash);
    size_t type, digits;

    header = str_after(header, hash);
    if (hash < 40 || !str_starts(header, S(" ")))
        return false;
    header = str_after(header, 1);
    type = count_while(header, is_ascii_lower);
    *blob = str_equal(str_head(header, type), S("blob"));
    header = str_after(header, type);
    if (!str_starts(header, S(" ")))
        return false;
    header = str_after(header, 1);
    digits = count_while(header, is_ascii_digit);
    *size = 0;
    for (size_t i = 0; i < digits; i++)
        *size = *size * 10 + (size_t)(header.p[i] - '0');
    return digits > 0 && digits < 19 && str_equal(str_after(header, digits), S("\n"));
}

/* The rest of "<name> missing" and a line end; the name may hold some too. */
static bool
skip_missing(const struct git *g, lucid_str name, size_t first_line)
{
    const size_t whole = name.n + strlen(" missing\n");
    char byte;

    for (size_t n = first_line; n < whole; n++)
        if (!receive(g, &byte, 1))
            return false;
    return true;
}

static enum git_content
receive_content(const struct git *g, lucid_str name, lucid_str *content, struct arena *a)
{
    char header[MAX_HEADER];
    size_t n, size;
    bool blob;
    char *to;

    if (!receive_line(g, header, sizeof header, &n))
        return GIT_FAILED;
    if (!read_header((lucid_str){ header, n }, &blob, &size))
        return skip_missing(g, name, n) ? GIT_NONE : GIT_FAILED;
    to = arena_allocate(a, size + 1, 1); /* a line end follows the content */
    if (!receive(g, to, size + 1))
        return GIT_FAILED;
    *content = (lucid_str){ to, size };
    return blob ? GIT_FOUND : GIT_NONE;
}

enum git_content
git_content(struct git *g, const char *path, lucid_str *content, struct arena *a)
{
    const char *inside = path_inside(g, path, a);
    lucid_str name;

    if (!inside)
        return GIT_NONE;
    name = str_from(arena_format(a, "%s:%s", g->tree, inside));
    /* the NUL is part of the copy */
    if (!send_all(g, name) || !send_all(g, g->nul ? (lucid_str){ "", 1 } : S("\n")))
        return GIT_FAILED;
    return receive_content(g, name, content, a);
}

void
git_end(struct git *g)
{
    if (g->pid == 0)
        return;
    close(g->fd);
    await(g->pid);
    g->pid = 0;
}
