/* notation/json_valid.h - is it JSON? */
#ifndef LUCID_NOTATION_JSON_VALID_H
#define LUCID_NOTATION_JSON_VALID_H

#include "base/str.h"

/* Is the text one value of JSON, nested as deep as json_read takes it?  It takes no memory:
 * where json_read fails, it tells text that is no JSON from a lack of memory. */
bool json_is_valid(lucid_str text);

#endif
