/* unicode/utf8_copy.h - bytes that are UTF-8 copied and checked at once. */
#ifndef LUCID_UNICODE_UTF8_COPY_H
#define LUCID_UNICODE_UTF8_COPY_H

#include "base/str.h"

/* Copy the bytes from the start that are valid UTF-8, masks are not; returns how
 * many.  `to` has room for all; *multibyte is set where not all are ASCII. */
size_t utf8_copy(lucid_str s, char *to, bool *multibyte);

#endif
