/*
 * language/stemmer.h - words without their inflections; the only includer of libstemmer.
 *
 * Few runs ask for stems, so the library is loaded when the first one does.
 */
#ifndef LUCID_LANGUAGE_STEMMER_H
#define LUCID_LANGUAGE_STEMMER_H

#include "base/arena.h"
#include "language/language.h"

struct sb_stemmer;

/* What libstemmer is called by. */
struct stemmer_library {
    struct sb_stemmer *(*create)(const char *algorithm, const char *encoding);
    void (*destroy)(struct sb_stemmer *);
    const unsigned char *(*stem)(struct sb_stemmer *, const unsigned char *word, int n);
    int (*length)(struct sb_stemmer *);
};

/* {0}: none.  It serves one text after the other. */
struct stemmer {
    const struct language *language; /* it was sought for; NULL: none yet */
    struct sb_stemmer *of;           /* NULL: there is none for the language */
    struct stemmer_library library;
};

/* Can words be stemmed at all?  NULL, or why not. */
const char *stemmer_missing(const struct arena *a);

/* Make it one for the language; false where there is none. */
bool stemmer_for(struct stemmer *s, const struct language *in, const struct arena *a);

/* The stem of a folded word, which lives as long as the arena's content. */
lucid_str stemmer_stem(const struct stemmer *s, lucid_str word, struct arena *a);

void stemmer_end(struct stemmer *s);

#endif
