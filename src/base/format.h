/*
 * base/format.h - what printf does, faster: a short report is formatted in 60 strings, of
 * which each takes the C library half a microsecond, and the first a few more.
 */
#ifndef LUCID_FORMAT_H
#define LUCID_FORMAT_H

#include <stdarg.h>
#include <stddef.h>

/* As vsnprintf, but of what does not fit not all that could fit is there. */
int format_into(char *to, size_t room, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

#endif
