/* notation/json_valid.h - is it JSON? */
#ifndef LUCID_NOTATION_JSON_VALID_H
#define LUCID_NOTATION_JSON_VALID_H

#include "base/str.h"

/* Is the text one value of JSON, nested as deep as json_read takes it?  In strings control
 * characters may stand as they are. */
bool json_is_valid(lucid_str text);

/* Is it one that json_read reads, in whose strings no half of a surrogate pair is, nor a number
 * of more than 63 bytes?  It takes no memory: where json_read fails, it tells such text from a
 * lack of memory. */
bool json_is_readable(lucid_str text);

#endif
