/*
 * sentence/terminator.h - a mark that may end a sentence, and its context.
 */
#ifndef LUCID_SENTENCE_TERMINATOR_H
#define LUCID_SENTENCE_TERMINATOR_H

#include "sentence/context.h"

enum mark_kind {
    MARK_STOP = 1 << 0,     /* . */
    MARK_ELLIPSIS = 1 << 1, /* … or two and more full stops */
    MARK_QUESTION = 1 << 2,
    MARK_EXCLAMATION = 1 << 3,
    MARK_OWN = 1 << 4 /* a script's own: 。 । ። ؟ ։, which ends without a blank too */
};

/* What a rule says of a mark: it says nothing, the sentence goes on, or it ends there. */
enum verdict { UNDECIDED, JOIN, SPLIT };

enum letter_case { CASE_NONE, CASE_LOWER, CASE_UPPER, CASE_DIGIT, CASE_OTHER };

struct mark {
    lucid_str text; /* from the start of the sentence */
    const struct language *in;
    size_t at, end; /* the marks themselves */
    unsigned kinds; /* of enum mark_kind */
    size_t dots;
    bool spaced; /* blanks between the full stops: . . . */
    bool alone;  /* a blank before them */

    size_t close; /* where the sentence would end: past closers and notes */
    bool quote_closed, bracket_closed, noted;

    size_t next; /* where the next one would begin */
    bool blank;  /* blanks between */
    bool quote_opened, bracket_opened, dash;
    bool inverted;           /* ¿ or ¡ opens it */
    uint32_t first;          /* its first code point that opens nothing; 0: there is none */
    enum letter_case letter; /* of that */

    struct shape before, after; /* the words on both sides */
    lucid_str key, next_key;    /* the same, folded */
    char key_bytes[FOLDED_MAX], next_key_bytes[FOLDED_MAX];
};

/* Is cp one of the marks, in this language? */
unsigned mark_kind(uint32_t cp, const struct language *in);

/* Examine the context of the mark at `at` in text.  Only m->text and m->in are set before; the
 * second sets m->before and the keys. */
void mark_look(struct mark *m, size_t at);
void mark_look_at_words(struct mark *m);

/* The first word after `at`, skipping opening punctuation. */
struct shape word_next(lucid_str text, size_t at);

bool is_quote(uint32_t cp);

#endif
