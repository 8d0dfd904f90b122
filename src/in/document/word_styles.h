/* in/document/word_styles.h - the styles of a Word document: what they make of a text. */
#ifndef LUCID_IN_DOCUMENT_WORD_STYLES_H
#define LUCID_IN_DOCUMENT_WORD_STYLES_H

#include "in/document/names.h"
#include "in/document/passages.h"
#include "in/document/xml.h"

struct word_style {
    const char *base;
    enum lucid_block_kind kind;
    unsigned level; /* of a heading */
    bool hidden;
    bool known; /* what it is, its base not asked */
};

struct word_styles {
    struct arena *arena;
    struct unpacked *to;
    struct word_style *list;
    size_t n, capacity;
    struct names names;
    const char *language; /* of all text that says nothing else */
    bool defaults;        /* in docDefaults */
};

/* Read them, and the usual language; false with the archive's problem. */
bool word_styles_read(struct word_styles *s, struct archive *a, struct unpacked *to);

struct word_style word_style_of(const struct word_styles *s, const char *id);

#endif
