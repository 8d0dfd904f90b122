/* in/html/tag.h - HTML tags: their syntax and what each element is. */
#ifndef LUCID_IN_HTML_TAG_H
#define LUCID_IN_HTML_TAG_H

#include "read/block_builder.h"

enum { ELEMENTS = 128 }; /* at least as many as in/html/tag.c names */

struct tag {
    lucid_str name;
    enum role role;
    size_t element;     /* a number below ELEMENTS, 0 for all that are not named */
    unsigned level;     /* of a heading */
    bool end;           /* </name> */
    bool closed;        /* <name/> */
    bool hidden;        /* by an attribute or its own style */
    bool math;          /* a formula as KaTeX, MathJax or pandoc write it */
    lucid_str language; /* the attribute lang */
    lucid_str start;    /* of a numbered list */
    lucid_str charset;  /* of <meta>: the encoding */
    lucid_str content;  /* of <meta>, what it says of `equivalent` */
    lucid_str equivalent;
    size_t length; /* in bytes, from '<' to '>'; 0: it is not closed */
};

/* Does a tag begin at the head of s: '<', perhaps '/', a letter? */
bool is_tag_start(lucid_str s);

/* Read the tag at the head of s (is_tag_start).  `quotes` tells that a '>' in
 * a quoted attribute does not close it. */
struct tag tag_read(lucid_str s, bool quotes);

/* Is "</name" with its end at the head of s? */
bool is_end_tag(lucid_str s, lucid_str name);

#endif
