/* notation/writer.c - bytes on their way out. */
#include "notation/writer.h"

#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/decimal.h"
#include "base/format.h"
#include "unicode/utf8.h"

char *
writer_grow(struct writer *w, size_t more)
{
    size_t capacity = w->capacity ? w->capacity : 4096;
    char *bytes;

    if (w->error)
        return NULL;
    if (w->fixed)
        return writer_flush(w) && more <= w->capacity ? w->bytes : NULL;
    while (capacity - w->n < more && capacity < SIZE_MAX / 2)
        capacity *= 2;
    bytes = capacity - w->n < more ? NULL : realloc(w->bytes, capacity);
    if (!bytes) {
        w->error = ENOMEM;
        return NULL;
    }
    w->bytes = bytes;
    w->capacity = capacity;
    return bytes + w->n;
}

void
write_str(struct writer *w, lucid_str s)
{
    char *to;

    for (; w->fixed && s.n > w->capacity; s = str_after(s, w->capacity))
        write_str(w, str_head(s, w->capacity));
    to = s.n > 0 ? writer_room(w, s.n) : NULL;
    if (!to)
        return;
    memcpy(to, s.p, s.n);
    w->n += s.n;
}

void
write_text(struct writer *w, const char *s)
{
    write_str(w, str_from(s));
}

void
write_unsigned(struct writer *w, uint64_t value)
{
    char *to = writer_room(w, DECIMAL_ROOM);

    if (to)
        w->n += decimal_from_count(value, to);
}

void
write_format(struct writer *w, const char *format, ...)
{
    va_list args, again;
    int n;

    va_start(args, format);
    va_copy(again, args);
    n = format_into(NULL, 0, format, args);
    if (n > 0 && writer_room(w, (size_t)n + 1)) {
        format_into(w->bytes + w->n, (size_t)n + 1, format, again);
        w->n += (size_t)n;
    }
    va_end(again);
    va_end(args);
}

bool
is_unseen(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) || cp == 0x061C || cp == 0x200E || cp == 0x200F ||
           (cp >= 0x2028 && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069) || cp == 0xFEFF ||
           (cp >= 0xFFF9 && cp <= 0xFFFB) || (cp >= 0xE0000 && cp <= 0xE007F);
}

static void
write_bytes_escaped(struct writer *w, lucid_str s)
{
    for (size_t i = 0; i < s.n; i++)
        write_format(w, "\\x%02x", (unsigned)(unsigned char)s.p[i]);
}

void
write_escaped(struct writer *w, lucid_str s)
{
    size_t n;

    for (; s.n > 0; s = str_after(s, n)) {
        uint32_t cp = ' ';

        n = utf8_printable(s);
        if (n == 0)
            cp = utf8_decode(s, &n);
        if (cp == UTF8_MASKED)
            continue;
        if (cp == UTF8_BAD || cp < 0x20 || cp == 0x7F)
            write_bytes_escaped(w, str_head(s, n));
        else if (is_unseen(cp))
            write_format(w, "\\u%04x", (unsigned)cp);
        else
            write_str(w, str_head(s, n));
    }
}

void
write_escaped_name(struct writer *w, lucid_str name)
{
    while (name.n > 0) {
        const char *mask = memchr(name.p, (unsigned char)LUCID_MASK, name.n);
        const size_t n = mask ? (size_t)(mask - name.p) : name.n;

        write_escaped(w, str_head(name, n));
        write_text(w, mask ? "\\xff" : "");
        name = str_after(name, mask ? n + 1 : n);
    }
}

void
write_double(struct writer *w, double value)
{
    char *to = isfinite(value) ? writer_room(w, DECIMAL_ROOM) : NULL;

    if (to)
        w->n += decimal_from(value, to);
    else
        write_text(w, "null");
}

bool
writer_flush(struct writer *w)
{
    if (!w->send)
        return !w->error;
    if (!w->error && w->n > 0)
        w->error = w->send(w->self, w->bytes, w->n);
    w->n = 0;
    return !w->error;
}

void
writer_drain(struct writer *w, size_t most)
{
    if (w->n > most)
        writer_flush(w);
}

void
writer_free(struct writer *w)
{
    if (!w->fixed)
        free(w->bytes);
    w->bytes = NULL;
    w->n = w->capacity = 0;
}
