/* serve/text_position.h - lines and characters as editors count them, from 0. */
#ifndef LUCID_SERVE_TEXT_POSITION_H
#define LUCID_SERVE_TEXT_POSITION_H

#include "base/str.h"

/* What a character is: a unit of UTF-16, or a byte of UTF-8. */
enum text_unit { UNIT_UTF16, UNIT_UTF8 };

struct text_position {
    uint64_t line, character;
    size_t offset; /* in bytes of the text */
};

/* The position of an offset at or behind a known one, the beginning of the text {0} or another.
 * LF, CRLF and a lone CR end a line. */
struct text_position position_behind(lucid_str text, struct text_position known, size_t offset,
                                     enum text_unit unit);

/* The offset of line and character of `at`: behind the end of a line its end, behind that of the
 * text that, and inside a character where it begins. */
size_t position_offset(lucid_str text, const struct text_position *at, enum text_unit unit);

#endif
