/* read/encoding_units.h - the encodings that are decoded here, a code point at a time. */
#ifndef LUCID_READ_ENCODING_UNITS_H
#define LUCID_READ_ENCODING_UNITS_H

#include "base/str.h"

/* How decoder.kind decodes. */
enum {
    ENCODING_UTF8,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE,
    ENCODING_UTF32LE,
    ENCODING_UTF32BE,
    ENCODING_1252,
    ENCODING_ICONV
};

/* What encoding_decode tells beside UTF8_BAD: the sequence is cut at the end. */
enum { ENCODING_CUT = 0x110002 };

/* By kind, all but ENCODING_ICONV. */
extern const char *const encoding_names[];

/* The kind of an encoding of that name, ENCODING_ICONV when it is none of these. */
int encoding_kind(const char *name);

/* Is `alias`, which has neither capitals nor hyphens nor underscores, that name without them? */
bool encoding_is_named(const char *name, const char *alias);

/* The byte order mark at the head: its bytes, and what it tells; 0: there is none. */
size_t encoding_bom(lucid_str head, int *kind);

/* The first code point of s (s.n > 0), or UTF8_BAD, or ENCODING_CUT; its bytes
 * in *n. */
uint32_t encoding_decode(int kind, lucid_str s, size_t *n);

#endif
