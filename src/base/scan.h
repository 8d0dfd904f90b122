/* base/scan.h - plain text passed over sixteen bytes at a time. */
#ifndef LUCID_SCAN_H
#define LUCID_SCAN_H

#include "base/bits/bits.h"
#include "base/str.h"

/* From `at` on, the first byte that may end a line, \n \v \f \r, or begin a
 * character that does, C2 or E2; the end if there is none. */
size_t scan_line_end(lucid_str s, size_t at);

/* Likewise, the first that may end a sentence or begin a mark that does:
 * \n \r ! ) . : ; ? or any from C0 on. */
size_t scan_mark(lucid_str s, size_t at);

enum { SCAN_BLOCK = 64 };

/* From `at` on, where two p or P may stand side by side, of four that do: the
 * end if there are none. */
size_t scan_two_p(lucid_str s, size_t at);

/* Likewise, the first digit of ASCII. */
size_t scan_digit(lucid_str s, size_t at);

/* How many \n; *cr tells whether there is a \r. */
size_t scan_count_lines(lucid_str s, bool *cr);

/* How many bytes are c. */
size_t scan_count(lucid_str s, char c);

/* How many bytes begin a code point: neither continuation bytes nor masks. */
size_t scan_count_leads(lucid_str s);

/* How many bytes from the start are ASCII. */
size_t scan_ascii(lucid_str s);

#endif
