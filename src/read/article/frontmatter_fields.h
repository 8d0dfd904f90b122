/* read/article/frontmatter_fields.h - from the keys of any front matter to what is asked of them.
 */
#ifndef LUCID_READ_ARTICLE_FRONTMATTER_FIELDS_H
#define LUCID_READ_ARTICLE_FRONTMATTER_FIELDS_H

#include "read/article/frontmatter.h"

/* A key of the top level with its value, or with one value of its list. */
struct field {
    lucid_str key, value;
    size_t key_at;  /* where the key stands in the text */
    size_t at, end; /* where the value stands, with its quotes */
    bool item;      /* of a list */
};

struct field_list {
    lucid_str *values;
    size_t n, capacity;
    size_t key_at; /* of the key whose list it is */
    bool found;
};

struct fields {
    struct arena *arena;
    lucid_str text;
    lucid_str title, language, word_goal;
    struct field_list keywords, tags;
    bool cut;       /* there were too many keywords */
    uint64_t words; /* declared, with these places in the text */
    bool declared;
    bool unread;      /* a key that declares has something else than a number, */
    size_t unread_at; /* here */
    lucid_str declaring_key;
    size_t key_at, digits_at, digits_n;
};

/* Why and where a reader stopped. */
struct mistake {
    const char *message; /* NULL: it did not */
    size_t at;
};

/* The first of several keys of a name counts; a copy is kept. */
void fields_add(struct fields *to, const struct field *field);

/* What the lists hold, each once, keywords first. */
const lucid_str *fields_keywords(const struct fields *of, size_t *n);

/* The readers of the three formats.  `text` begins with the opening fence and
 * ends before the closing one; a JSON text goes on after its end.  Each
 * returns whether it is a mapping at all (for YAML) or how long it is (JSON). */
bool frontmatter_yaml(lucid_str text, struct fields *to, struct mistake *mistake);
bool frontmatter_toml(lucid_str text, struct fields *to, struct mistake *mistake);
size_t frontmatter_json(lucid_str text, struct fields *to, struct mistake *mistake);

/* Metadata that nothing opens: see frontmatter_header.c.  Returns its bytes, or 0. */
size_t frontmatter_header(lucid_str text, struct fields *to);

#endif
