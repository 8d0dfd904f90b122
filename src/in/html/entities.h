/* in/html/entities.h - character references: &amp; &#8217; &eacute */
#ifndef LUCID_IN_HTML_ENTITIES_H
#define LUCID_IN_HTML_ENTITIES_H

#include "base/str.h"

/* The reference at the head of s, which starts with '&', by the rules of the
 * HTML standard, 13.2.5.72: its length, and the text it stands for in
 * out[8], *n bytes and never more than the length.  0 where there is none;
 * `strict` asks for the semicolon, as Markdown does. */
size_t entity_read(lucid_str s, bool strict, char out[8], size_t *n);

#endif
