/* git/objects.c - names to objects and objects to contents. */
#define _GNU_SOURCE
#include "git/objects.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "io/read_fully.h"

enum { MAX_HEADER = 256, MIN_HASH = 40, FATAL = 128 /* how git exits then */ };

bool
objects_begin(struct git_objects *o, const struct git_place *at, struct arena *a)
{
    static const char *const arguments[] = { "cat-file", "--batch-command", NULL };
    int ends[2];
    bool started;

    /* a socket: to write to a process that is gone raises no signal */
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        o->error = errno;
        return false;
    }
    started = git_start(at, arguments, ends[1], &o->pid, a);
    o->error = started ? 0 : errno;
    close(ends[1]);
    o->fd = ends[0];
    if (!started) {
        o->pid = 0;
        close(ends[0]);
    }
    return started;
}

int
objects_end(struct git_objects *o)
{
    int status;

    if (o->pid == 0)
        return 0;
    close(o->fd);
    status = git_await(o->pid);
    o->pid = 0;
    return status;
}

/* A process that has ended is no error: it says that no more comes. */
static bool
send_all(struct git_objects *o, lucid_str bytes)
{
    while (bytes.n > 0) {
        const ssize_t n = send(o->fd, bytes.p, bytes.n, MSG_NOSIGNAL);

        if (n < 0 && errno != EINTR) {
            o->error = errno == EPIPE || errno == ECONNRESET ? 0 : errno;
            return false;
        }
        bytes = str_after(bytes, n > 0 ? (size_t)n : 0);
    }
    return true;
}

static bool
receive(struct git_objects *o, char *to, size_t n)
{
    while (n > 0) {
        const ssize_t got = read_some(o->fd, to, n);

        if (got < 0)
            o->error = errno == ECONNRESET ? 0 : errno;
        if (got <= 0)
            return false;
        to += got;
        n -= (size_t)got;
    }
    return true;
}

/* A line without its end; what does not fit is passed over. */
static bool
receive_line(struct git_objects *o, char to[MAX_HEADER], lucid_str *line)
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

    o->error = 0;
    if (o->pid == 0 && !objects_begin(o, at, a))
        return NULL;
    if (!send_all(o, str_from(arena_format(a, "info %s\n", name))) ||
        !receive_line(o, line, &answer)) {
        /* a name such as "@{upstream}" may be fatal, which is no fault of the machine */
        if (objects_end(o) != FATAL && o->error == 0)
            o->error = EPIPE;
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

    o->error = 0;
    if (!send_all(o, S("contents ")) || !send_all(o, hash) || !send_all(o, S("\n")) ||
        !receive_line(o, line, &answer)) {
        /* to lack an object that may not be fetched is fatal */
        return objects_end(o) == FATAL && o->error == 0 ? GIT_NONE : GIT_FAILED;
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
