/* sentence/terminator_scan.h - the bytes of a text at which a sentence may end. */
#ifndef LUCID_SENTENCE_TERMINATOR_SCAN_H
#define LUCID_SENTENCE_TERMINATOR_SCAN_H

#include "base/bits/bits.h"
#include "base/str.h"

/* What begins with a byte: nothing of interest, one of . ! ?, a line end, ),
 * a code point that may be a mark, : or ;. */
enum sentence_kind { PLAIN, MARK, LINE, TAIL, LEAD, COLON, SEMICOLON };

extern const unsigned char sentence_kinds[256];

enum { SENTENCE_WINDOW = 64 };

/* A bit for each byte of a window from `at` on, the lowest for the first, that is
 * of one of the kinds; with `few` not for ) and ;.  Left out are the line ends that
 * a line with text follows, curly quotes, and letters of blocks that hold no marks. */
uint64_t sentence_marks(lucid_str text, size_t at, bool few);

#endif
