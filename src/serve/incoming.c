/* serve/incoming.c - messages that come in on a descriptor. */
#include "serve/incoming.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>

#include "io/read_fully.h"

enum {
    PIECE = 64 * 1024,
    LONGEST_HEADER = 4096,
    KEPT = 1024 * 1024 /* of an empty buffer */
};

/* A length above that is no length: nobody waits for so many bytes to pass. */
static const uint64_t most_passed_over = UINT64_C(1) << 32;

static const char length_header[] = "content-length:";

static lucid_str
held(const struct incoming *in)
{
    return (lucid_str){ in->bytes + in->at, in->n - in->at };
}

static void
drop(struct incoming *in, size_t n)
{
    in->at += n;
    in->looked = 0;
    if (in->at < in->n)
        return;
    in->at = in->n = 0;
    if (in->capacity > KEPT) {
        free(in->bytes);
        in->bytes = NULL;
        in->capacity = 0;
    }
}

/* The message that was handed out. */
static void
drop_taken(struct incoming *in)
{
    if (in->taken > 0)
        drop(in, in->taken);
    in->taken = 0;
}

static bool
is_readable(const struct incoming *in, bool wait)
{
    struct pollfd one = { .fd = in->fd, .events = POLLIN };

    return poll(&one, 1, wait ? -1 : 0) > 0;
}

/* Read what is there.  False: nothing is. */
static bool
read_more(struct incoming *in, bool wait)
{
    ssize_t got;

    if (in->ended || (!wait && !is_readable(in, false)))
        return false;
    if (in->at > 0 && in->at >= in->n / 2) {
        memmove(in->bytes, in->bytes + in->at, in->n - in->at);
        in->n -= in->at;
        in->at = 0;
    }
    if (in->capacity - in->n < PIECE) {
        const size_t capacity = in->n + in->n / 2 + PIECE;

        in->bytes = arena_realloc(in->arena, in->bytes, capacity);
        in->capacity = capacity;
    }
    got = read_some(in->fd, in->bytes + in->n, PIECE);
    if (got > 0)
        in->n += (size_t)got;
    in->ended = got <= 0;
    in->error = got < 0 ? errno : 0;
    return got > 0;
}

/* Is there a whole line?  Its length without its LF. */
static bool
has_line(struct incoming *in, size_t *n)
{
    const lucid_str all = held(in), rest = str_after(all, in->looked);
    const char *end = rest.n > 0 ? memchr(rest.p, '\n', rest.n) : NULL;

    if (end)
        *n = (size_t)(end - all.p);
    else
        in->looked = all.n;
    return end != NULL;
}

/* ---- messages with their length before them */

/* Anywhere in the line: after a wrong length a header stands behind the rest of a message. */
static bool
find_length(lucid_str line, lucid_str *value)
{
    const lucid_str name = str_from(length_header);
    bool found = false;

    for (; line.n >= name.n; line = str_after(line, 1))
        if (str_equal_nocase(str_head(line, name.n), name)) {
            *value = str_trim(str_after(line, name.n));
            found = true;
        }
    return found;
}

static bool
is_blank(lucid_str line)
{
    size_t n = 0;

    while (n < line.n && is_ascii_space(line.p[n]))
        n++;
    return n == line.n;
}

static bool
read_length(lucid_str value, uint64_t *length)
{
    *length = 0;
    for (size_t i = 0; i < value.n; i++) {
        if (!is_ascii_digit(value.p[i]) || *length > most_passed_over)
            return false;
        *length = 10 * *length + (uint64_t)(value.p[i] - '0');
    }
    return value.n > 0 && *length <= most_passed_over;
}

/* One header; false: it tells that something else was sent. */
static bool
take_header(struct incoming *in, lucid_str line)
{
    lucid_str value;

    if (is_blank(line)) {
        in->inside = in->sized;
        in->too_long = in->sized && in->length > MOST_OF_A_MESSAGE;
        return in->sized;
    }
    if (find_length(line, &value)) {
        in->sized = read_length(value, &in->length);
        return in->sized;
    }
    return is_ascii_alpha(line.p[0]) && memchr(line.p, ':', line.n) != NULL;
}

static enum arrival
tell_lost(struct incoming *in)
{
    const bool said = in->lost;

    in->lost = true;
    return said ? ARRIVAL_NONE : ARRIVAL_LOST;
}

/* Headers up to the message; ARRIVAL_MESSAGE: it comes now, ARRIVAL_NONE: more is needed. */
static enum arrival
take_headers(struct incoming *in)
{
    enum arrival what = ARRIVAL_NONE;
    size_t n;

    while (what == ARRIVAL_NONE && has_line(in, &n)) {
        const bool is_header = take_header(in, str_head(held(in), n));

        drop(in, n + 1);
        if (in->inside)
            return ARRIVAL_MESSAGE;
        if (!is_header)
            what = tell_lost(in);
    }
    if (what == ARRIVAL_NONE && held(in).n > LONGEST_HEADER) {
        drop(in, held(in).n - (sizeof length_header - 1));
        what = tell_lost(in);
    }
    return what;
}

static void
end_message(struct incoming *in)
{
    in->sized = in->inside = in->too_long = in->lost = false;
}

static enum arrival
take_sized(struct incoming *in, char **message, size_t *n)
{
    const size_t there = in->n - in->at;

    if (!in->inside) {
        const enum arrival what = take_headers(in);

        return what == ARRIVAL_MESSAGE ? take_sized(in, message, n) : what;
    }
    if (in->too_long) {
        const size_t passed = there < in->length ? there : (size_t)in->length;

        drop(in, passed);
        in->length -= passed;
        if (in->length > 0)
            return ARRIVAL_NONE;
        end_message(in);
        return ARRIVAL_LARGE;
    }
    if (there < in->length)
        return ARRIVAL_NONE;
    *message = in->bytes + in->at;
    *n = in->taken = (size_t)in->length;
    end_message(in);
    return ARRIVAL_MESSAGE;
}

/* ---- a message a line */

static enum arrival
take_line(struct incoming *in, char **message, size_t *n)
{
    const bool too_long = in->too_long;

    while (has_line(in, n) || (in->ended && (*n = in->n - in->at) > 0)) {
        *message = in->bytes + in->at;
        in->taken = *n + (*n < in->n - in->at);
        in->too_long = false;
        if (too_long)
            return ARRIVAL_LARGE;
        if (!is_blank((lucid_str){ *message, *n }))
            return ARRIVAL_MESSAGE;
        drop_taken(in);
    }
    if (in->n - in->at > MOST_OF_A_MESSAGE || too_long) {
        in->too_long = true;
        drop(in, in->n - in->at);
    }
    return ARRIVAL_NONE;
}

enum arrival
incoming_next(struct incoming *in, bool wait, char **message, size_t *n)
{
    drop_taken(in);
    for (;;) {
        const enum arrival what =
            in->lines ? take_line(in, message, n) : take_sized(in, message, n);

        if (what != ARRIVAL_NONE)
            return what;
        if (!read_more(in, wait))
            return in->ended && (!in->lines || in->at == in->n) ? ARRIVAL_END : ARRIVAL_NONE;
    }
}

void
incoming_free(struct incoming *in)
{
    free(in->bytes);
    in->bytes = NULL;
}
