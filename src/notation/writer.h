/*
 * notation/writer.h - buffered output.
 *
 * Writing goes to a buffer; a flush hands all of it to a function.  After the
 * first error all else is dropped: `error` holds its errno.
 */
#ifndef LUCID_NOTATION_WRITER_H
#define LUCID_NOTATION_WRITER_H

#include "base/arena.h"

struct writer {
    /* Where the bytes go: 0, or the errno of a failure.  NULL: they stay in the buffer. */
    int (*send)(void *self, const char *bytes, size_t n);
    void *self;
    char *bytes; /* malloc'd, or of the owner */
    size_t n, capacity;
    bool fixed; /* the buffer is the owner's: what finds no room in it is sent before it is full */
    int error;  /* errno of the first failure, ENOMEM too */
};

void write_str(struct writer *w, lucid_str s);
void write_text(struct writer *w, const char *s);
void write_unsigned(struct writer *w, uint64_t value);
void write_format(struct writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Can the character reorder text on a terminal, or is it invisible there? */
bool is_unseen(uint32_t cp);

/* Write untrusted text (names, words, sentences) so that it is safe on a terminal:
 * control characters, bidi controls and bad bytes as \x1b or \u202e, without masks. */
void write_escaped(struct writer *w, lucid_str s);

/* The same for bytes that are not text, such as a file name: 0xFF is no mask but a bad byte. */
void write_escaped_name(struct writer *w, lucid_str name);

/* Write the double in the fewest digits that read back the same, whatever the locale;
 * "null" if it is not finite. */
void write_double(struct writer *w, double value);

/* Room for `more` bytes at the end of the buffer; the caller adds to n what it has
 * written there.  NULL, with w->error set, if memory is out,
 * and NULL if a fixed buffer is too small. */
char *writer_grow(struct writer *w, size_t more);

static inline char *
writer_room(struct writer *w, size_t more)
{
    return !w->error && w->capacity - w->n >= more ? w->bytes + w->n : writer_grow(w, more);
}

/* Send all that is held.  False, and w->error set, when that failed. */
bool writer_flush(struct writer *w);

/* Flush if the buffer holds more than `most` bytes. */
void writer_drain(struct writer *w, size_t most);

void writer_free(struct writer *w);

#endif
