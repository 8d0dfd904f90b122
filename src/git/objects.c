/* git/objects.c - names to objects and objects to contents. */
#define _DEFAULT_SOURCE
#include "git/objects.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "io/read_fully.h"

enum { MAX_HEADER = 256, MIN_HASH = 40 };

bool
objects_begin(struct git_objects *o, const struct git_place *at, struct arena *a)
{
    static const char *const arguments[] = { "cat-file", "--batch-command", NULL };
    int ends[2];
    bool started;

    /* a socket: to write to a process that is gone raises no signal */
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    started = git_start(at, arguments, ends[1], &o->pid, a);
    close(ends[1]);
    o->fd = ends[0];
    if (!started) {
        o->pid = 0;
        close(ends[0]);
    }
    return started;
}

void
objects_end(struct git_objects *o)
{
    if (o->pid == 0)
        return;
    close(o->fd);
    git_await(o->pid);
    o->pid = 0;
}

static bool
send_all(const struct git_objects *o, lucid_str bytes)
{
    while (bytes.n > 0) {
        const ssize_t n = send(o->fd, bytes.p, bytes.n, MSG_NOSIGNAL);

        if (n < 0 && errno != EINTR)
            return false;
        bytes = str_after(bytes, n > 0 ? (size_t)n : 0);
    }
    return true;
}

static bool
receive(const struct git_objects *o, char *to, size_t n)
{
    while (n > 0) {
        const ssize_t got = read_some(o->fd, to, n);

        if (got <= 0)
            return false;
        to += got;
        n -= (size_t)got;
    }
    return true;
}

/* A line without its end; what does not fit is passed over. */
static bool
receive_line(const struct git_objects *o, char to[MAX_HEADER], lucid_str *line)
{
    char byte = '\0';
    size_t n = 0;

    while (receive(o, &byte, 1) && byte != '\n')
        if (n < MAX_HEADER)
            to[n++] = byte;
    *line = (lucid_str){ to, n };
    return byte == '\n';
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
is_hash_digit(char c)
{
    return is_ascii_digit(c) || (c >= 'a' && c <= 'f');
}

struct header {
    lucid_str hash, type;
    size_t size;
};

/* "<hash> <type> <size>": false for anything else. */
static bool
read_header(lucid_str line, struct header *to)
{
    size_t digits;

    to->hash = str_head(line, count_while(line, is_hash_digit));
    line = str_after(line, to->hash.n);
    if (to->hash.n < MIN_HASH || !str_starts(line, S(" ")))
        return false;
    line = str_after(line, 1);
    to->type = str_head(line, count_while(line, is_ascii_lower));
    line = str_after(line, to->type.n);
    if (!str_starts(line, S(" ")))
        return false;
    line = str_after(line, 1);
    digits = count_while(line, is_ascii_digit);
    to->size = 0;
    for (size_t i = 0; i < digits && i < 19; i++)
        to->size = to->size * 10 + (size_t)(line.p[i] - '0');
    return digits > 0 && digits < 19 && digits == line.n;
}

const char *
objects_name(struct git_objects *o, const struct git_place *at, const char *name, struct arena *a)
{
    char line[MAX_HEADER];
    lucid_str answer;
    struct header header;

    if (o->pid == 0 && !objects_begin(o, at, a))
        return NULL;
    if (!send_all(o, str_from(arena_format(a, "info %s\n", name))) ||
        !receive_line(o, line, &answer)) {
        objects_end(o); /* a name such as "@{upstream}" may be fatal */
        return NULL;
    }
    return read_header(answer, &header) ? arena_copy(a, header.hash).p : NULL;
}

enum git_content
objects_content(struct git_objects *o, lucid_str hash, lucid_str *content, struct arena *a)
{
    char line[MAX_HEADER];
    lucid_str answer;
    struct header header;
    char *to;

    if (!send_all(o, S("contents ")) || !send_all(o, hash) || !send_all(o, S("\n")) ||
        !receive_line(o, line, &answer)) {
        objects_end(o); /* to lack an object that may not be fetched is fatal */
        return GIT_NONE;
    }
    if (!read_header(answer, &header))
        return GIT_NONE;
    to = arena_allocate(a, header.size + 1, 1); /* a line end follows the content */
    if (!receive(o, to, header.size + 1)) {
        objects_end(o); /* it broke off */
        return GIT_FAILED;
    }
    *content = (lucid_str){ to, header.size };
    return str_equal(header.type, S("blob")) ? GIT_FOUND : GIT_NONE;
}
