/* in/text/line_end_bits.h - the bytes that may end a line, by vectors where there are. */
#ifndef LUCID_IN_TEXT_LINE_END_BITS_H
#define LUCID_IN_TEXT_LINE_END_BITS_H

#include "base/str.h"

enum { LINE_BLOCK = 64 };

/* From *at on, the first 64 bytes or fewer of which one may be the last of a
 * line end, \n \v \f \r, or of NEL, U+2028 or U+2029: 85, A8, A9.  Bit i is the
 * i-th of them; *at moves behind the 64.  0 at the end.  `wide`: has_avx2(). */
uint64_t line_end_bits(lucid_str s, size_t *at, bool wide);

#endif
