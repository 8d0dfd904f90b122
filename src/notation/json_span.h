/* notation/json_span.h - where the values stand in the text of JSON, which is known to be
 * valid: to change one and leave the other bytes as they are. */
#ifndef LUCID_NOTATION_JSON_SPAN_H
#define LUCID_NOTATION_JSON_SPAN_H

#include "base/str.h"

/* What is between the brackets of an array or object; empty for another value. */
lucid_str json_inside(lucid_str value);

/* Cut the next value off, without the blanks, comma or colon before it; false at the end. */
bool json_cut(lucid_str *rest, lucid_str *value);

/* The value of the first member of that key; empty: there is none. */
lucid_str json_span_of(lucid_str object, lucid_str key);

#endif
