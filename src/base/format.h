/*
 * base/format.h - a faster printf: a short report formats 60 strings, each of which takes
 * the C library half a microsecond, and the first one several.
 */
#ifndef LUCID_BASE_FORMAT_H
#define LUCID_BASE_FORMAT_H

#include <stdarg.h>
#include <stddef.h>

/* Like vsnprintf, except that output that does not fit may be cut earlier. */
int format_into(char *to, size_t room, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

#endif
