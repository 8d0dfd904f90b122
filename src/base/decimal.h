/* base/decimal.h - doubles as people and JSON write them. */
#ifndef LUCID_BASE_DECIMAL_H
#define LUCID_BASE_DECIMAL_H

#include <stddef.h>
#include <stdint.h>

enum { DECIMAL_ROOM = 40 }; /* the longest is shorter, but more is written */

/* Write the shortest decimal that reads back as `value`, which must be finite, or the
 * closest one if there are several.  Ignores the locale and adds no NUL.  Returns the
 * length. */
size_t decimal_from(double value, char to[DECIMAL_ROOM]);

/* The same for a whole number. */
size_t decimal_from_count(uint64_t value, char to[DECIMAL_ROOM]);

#endif
