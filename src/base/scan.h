/* base/scan.h - searching plain text sixteen bytes at a time. */
#ifndef LUCID_BASE_SCAN_H
#define LUCID_BASE_SCAN_H

#include "base/bits/bits.h"
#include "base/str.h"

/* The first byte from `at` on that may end a line (\n \v \f \r) or begin a character
 * that does (C2 or E2); the end of s if there is none. */
size_t scan_line_end(lucid_str s, size_t at);

/* Likewise the first \n or \r. */
size_t scan_newline(lucid_str s, size_t at);

/* Where the first line ends, and *length, the bytes of its end: LF, CRLF, CR, VT, FF, NEL, U+2028
 * or U+2029; 0 where the text ends. */
size_t scan_to_line_end(lucid_str s, size_t *length);

/* Likewise the first byte that may end a sentence or begin a mark that does:
 * \n \r ! ) . : ; ? or any from C0 on. */
size_t scan_mark(lucid_str s, size_t at);

enum { SCAN_BLOCK = 64 };

/* The first place from `at` on where two of at least four consecutive p or P may be;
 * the end of s if there is none. */
size_t scan_two_p(lucid_str s, size_t at);

/* Likewise the first ASCII digit. */
size_t scan_digit(lucid_str s, size_t at);

/* The number of \n; *cr is set to whether there is a \r. */
size_t scan_count_lines(lucid_str s, bool *cr);

/* The number of bytes equal to c. */
size_t scan_count(lucid_str s, char c);

/* The number of bytes that begin a code point: neither continuation bytes nor masks. */
size_t scan_count_leads(lucid_str s);

/* The number of ASCII bytes at the start. */
size_t scan_ascii(lucid_str s);

#endif
