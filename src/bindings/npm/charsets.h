/*
 * bindings/npm/charsets.h - the characters of encodings of two bytes, as musl's iconv.c has them.
 *
 * They are a tenth of a static program. Packed by pack_charsets.c they are a third of that; a
 * table is unpacked when the first text in its encoding is read.
 */
#ifndef LUCID_BINDINGS_NPM_CHARSETS_H
#define LUCID_BINDINGS_NPM_CHARSETS_H

#include "bindings/npm/host/range.h"

enum charset { CHARSET_JIS, CHARSET_GB, CHARSET_BIG5, CHARSET_KSC, CHARSETS };

/* Rows times columns; Big5 has the rows of Hong Kong behind it. */
enum {
    JIS_N = 84 * 94,
    GB_N = 126 * 190,
    BIG5_N = 89 * 157,
    HKSCS_N = 5172,
    KSC_N = 93 * 94,
    CHARSETS_N = JIS_N + GB_N + BIG5_N + HKSCS_N + KSC_N
};

/* Pack or unpack a table of n. */
void charset_walk(struct range *r, uint16_t *table, size_t n);

const unsigned short *charset_table(enum charset which);

#endif
