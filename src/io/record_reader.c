/* io/record_reader.c - a file, record by record. */
#include "io/record_reader.h"

enum state { AT_CELL, IN_CELL, IN_QUOTES, AFTER_QUOTE };

/* What was given, or is too long, is done with. */
static void
drop(struct record_reader *r, size_t upto)
{
    piece_reader_drop(&r->from, upto);
    r->scanned -= upto;
    r->at = 0;
}

/* RFC 4180; a quotation mark within a cell that does not begin with one is a character. */
static enum state
next_state(const struct record_reader *r, enum state state, char c)
{
    if (state == IN_QUOTES)
        return c == '"' ? AFTER_QUOTE : IN_QUOTES;
    if (c == '"' && state != IN_CELL)
        return IN_QUOTES; /* "" within quotation marks is one */
    return c && strchr(r->delimiters, c) ? AT_CELL : IN_CELL;
}

static bool
is_end(const struct record_reader *r, enum state state, char c)
{
    return state != IN_QUOTES && (c == '\n' || (c == '\r' && r->delimiters));
}

/* Go on to where the record ends; false: that was not read yet. */
static bool
scan(struct record_reader *r)
{
    enum state state = (enum state)r->state;
    size_t i = r->scanned;

    for (; i < r->from.n && !is_end(r, state, r->from.bytes[i]); i++)
        if (r->delimiters)
            state = next_state(r, state, r->from.bytes[i]);
    r->state = (int)state;
    r->scanned = i;
    return i < r->from.n;
}

/* The LF of a CR LF is none of the next record. */
static void
skip_line_feed(struct record_reader *r)
{
    if (r->after_cr && r->at == r->from.n) {
        drop(r, r->at);
        piece_reader_more(&r->from);
    }
    if (r->after_cr && r->at < r->from.n && r->from.bytes[r->at] == '\n')
        r->scanned = ++r->at;
    r->after_cr = false;
}

/* Find the end, be it that of the file; false: nothing is left. */
static bool
find_end(struct record_reader *r)
{
    while (!scan(r)) {
        if (r->scanned - r->at > r->most) {
            r->cut = true;
            r->at = r->scanned;
        }
        if (r->at > 0)
            drop(r, r->at);
        if (!piece_reader_more(&r->from))
            return !r->from.error && (r->from.n > 0 || r->cut);
    }
    return true;
}

bool
next_record(struct record_reader *r, lucid_str *record)
{
    r->cut = false;
    r->state = AT_CELL;
    skip_line_feed(r);
    if (!find_end(r))
        return false;
    r->cut = r->cut || r->scanned - r->at > r->most;
    *record = (lucid_str){ r->from.bytes + r->at, r->cut ? 0 : r->scanned - r->at };
    r->after_cr = r->scanned < r->from.n && r->from.bytes[r->scanned] == '\r';
    r->at = r->scanned += r->scanned < r->from.n;
    r->number++;
    return true;
}

void
record_reader_free(struct record_reader *r)
{
    piece_reader_free(&r->from);
    r->at = r->scanned = 0;
}
