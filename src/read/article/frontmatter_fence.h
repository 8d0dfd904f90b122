/* read/article/frontmatter_fence.h - where metadata begins and ends, and whether it is that. */
#ifndef LUCID_READ_ARTICLE_FRONTMATTER_FENCE_H
#define LUCID_READ_ARTICLE_FRONTMATTER_FENCE_H

#include "read/article/frontmatter_fields.h"

enum { FRONTMATTER_BYTES = 1024 * 1024 }; /* that it may have */

typedef bool read_function(lucid_str, struct fields *, struct mistake *);

/* What stands between fences; a `language` follows the first of them, as in gray-matter. */
struct form {
    const char *fence, *other, *language;
    char sign;
    enum frontmatter_kind kind;
    read_function *read; /* NULL: nothing here reads it */
};

/* Up to one whose fence is NULL. */
extern const struct form frontmatter_forms[];

/* A block between fences. */
struct fenced {
    bool opens, closes;
    size_t close_at; /* where the closing line begins */
    size_t end;      /* after it */
};

/* The fences at the head of the text. */
struct fenced fences_find(lucid_str text, const struct form *form);

/* A block begins with its opening fence.  Does broken metadata look like it more than like
 * prose between two rules? */
bool fences_hold_metadata(lucid_str block, char sign);

/* Does the first line after the opening fence look like a key? */
bool fences_begin_with_key(lucid_str text, char sign);

/* Is there nothing but comments? */
bool fences_are_empty(lucid_str block);

#endif
