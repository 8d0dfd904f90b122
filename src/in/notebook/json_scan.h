/*
 * in/notebook/json_scan.h - JSON with its places: where the values of a text stand.
 *
 * A tree (notation/json_read.h) does not know them.  A scan passes values one after the
 * other and checks only what it needs to find their ends.
 */
#ifndef LUCID_IN_NOTEBOOK_JSON_SCAN_H
#define LUCID_IN_NOTEBOOK_JSON_SCAN_H

#include "base/str.h"

struct json_scan {
    lucid_str text;
    size_t at;
    bool wrong; /* it is not JSON */
};

/* Enter an object or array, when the next value is one: `open` is '{' or '['. */
bool json_scan_enter(struct json_scan *s, char open);

/* Go to the next item of the array that was entered, or to the value of the next member
 * of the object; false behind the last, or when the text is wrong. */
bool json_scan_item(struct json_scan *s);
bool json_scan_member(struct json_scan *s, lucid_str *key);

/* Pass the next value; it stands at value->p, a string with its quotes. */
void json_scan_value(struct json_scan *s, lucid_str *value);

/* What a string holds, without its quotes; empty: it is none. */
lucid_str json_scan_content(lucid_str value);

/* Decode the character or the escape at the head of a string's content: its bytes of
 * UTF-8 in to[4], their number in *n; returns the bytes that it takes, never fewer. */
size_t json_scan_character(lucid_str content, char to[4], size_t *n);

#endif
