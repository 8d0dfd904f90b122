/*
 * word/difference_classes.h - why definitions of a word differ on a text.
 *
 * Each run without white space belongs to one class, so the rows of a table of classes
 * add up to the counts of the whole text.
 */
#ifndef LUCID_WORD_DIFFERENCE_CLASSES_H
#define LUCID_WORD_DIFFERENCE_CLASSES_H

#include "base/str.h"

enum word_profile {
    PROFILE_WRITER,
    PROFILE_WHITESPACE,
    PROFILE_UAX29,
    PROFILE_HUGO,
    PROFILE_HUGO_CJK, /* on a page that Hugo treats as Chinese, Japanese or Korean */
    PROFILE_LIBREOFFICE,
    WORD_PROFILES
};

enum difference_class {
    CLASS_PLAIN,
    CLASS_HYPHEN,
    CLASS_DASH, /* inside a run */
    CLASS_LONE_DASH,
    CLASS_ELLIPSIS,
    CLASS_APOSTROPHE,
    CLASS_NUMBER,
    CLASS_URL,
    CLASS_JOINED, /* by a slash, & or another sign */
    CLASS_CJK,
    CLASS_UNSPACED,
    CLASS_LONE_SYMBOL,
    CLASS_STOP,     /* more words where a sentence ends in a run: "end.Start" */
    CLASS_CODE,     /* what was pushed as code */
    CLASS_DECLARED, /* the lines that declare a count, and the end mark */
    WORD_CLASSES
};

struct difference_class_row {
    const char *id, *example, *what;
};

struct word_profile_row {
    const char *id, *label, *rule, *source;
    bool whole_page; /* counts code and declaring lines too */
};

extern const struct difference_class_row difference_class_rows[WORD_CLASSES];
extern const struct word_profile_row word_profile_rows[WORD_PROFILES];

/* {0} is the empty text; the sum of two is that of the joined text. */
struct difference_classes {
    uint64_t runs[WORD_CLASSES];
    uint64_t words[WORD_CLASSES][WORD_PROFILES];
};

/* A run without white space. */
struct classed_run {
    lucid_str text;
    enum difference_class class;
    uint64_t words[WORD_PROFILES];
};

/* What is left to read of prose; both begin as the text. */
struct run_reader {
    lucid_str rest, segments;
};

/* The words of text by a profile. */
uint64_t count_words_by(enum word_profile by, lucid_str text);

/* Cut the first run off.  False at the end. */
bool next_classed_run(struct run_reader *from, struct classed_run *run);

/* Do the definitions count different numbers of words in it?  The one for CJK pages is
 * not considered: it differs on every accent. */
bool classed_run_differs(const struct classed_run *run);

/* Add the runs of prose, each in its class. */
void difference_classes_add(struct difference_classes *into, lucid_str text);

/* Add a text that is of one class whatever it contains: CLASS_CODE, CLASS_DECLARED. */
void difference_classes_add_as(struct difference_classes *into, enum difference_class class,
                               lucid_str text);

/* All classes of one profile. */
uint64_t difference_classes_total(const struct difference_classes *c, enum word_profile by);

/* Would Hugo treat a page with this text as CJK if hasCJKLanguage were set? */
bool has_cjk(lucid_str text);

#endif
