/*
 * check/comment_scan.h - the comments of a text: those of HTML, and in Markdown those of
 * MDX too, in braces.
 *
 * What stands in an attribute of a tag, or in an element whose content is text (script,
 * textarea), is no comment.
 */
#ifndef LUCID_CHECK_COMMENT_SCAN_H
#define LUCID_CHECK_COMMENT_SCAN_H

#include "base/str.h"

enum { RAW_ELEMENTS = 8 };

struct comment_scan {
    lucid_str text;
    bool tagged;                 /* HTML; else Markdown */
    size_t at;                   /* looked through so far */
    bool unclosed[RAW_ELEMENTS]; /* no end tag is left */
    size_t looked[2]; /* for the end of a comment in braces, and of one of HTML: to here */
};

/* What a comment has between its signs, without blanks, and where it stands. */
struct scanned_comment {
    lucid_str inside;
    size_t begin, end;
};

/* The next comment of at most 4096 bytes; false at the end.  Linear over the text. */
bool comment_next(struct comment_scan *s, struct scanned_comment *to);

#endif
