/* language/stemmer.c - Snowball's algorithms, by libstemmer. */
#include "language/stemmer.h"

#ifdef LUCID_LIBSTEMMER

#include <limits.h>
#include <libstemmer.h>

#include "base/shared_library.h"

static bool
load(struct stemmer_library *to)
{
    static const char *const names[] = { "sb_stemmer_new", "sb_stemmer_delete", "sb_stemmer_stem",
                                         "sb_stemmer_length" };

    _Static_assert(sizeof names == sizeof *to, "a function for each name");
    return shared_library_load(LUCID_LIBSTEMMER, names, sizeof names / sizeof *names, to);
}

const char *
stemmer_missing(void)
{
    struct stemmer_library library;

    return load(&library) ? NULL : LUCID_LIBSTEMMER ", which finds stems, cannot be loaded";
}

/* libstemmer calls them by codes of ISO 639 too: Bokmål by that of Norwegian. */
static const char *
name_of(const struct language *in)
{
    return strcmp(in->code, "nb") == 0 ? "no" : in->code;
}

bool
stemmer_for(struct stemmer *s, const struct language *in)
{
    if (s->language == in)
        return s->of != NULL;
    stemmer_end(s);
    s->language = in;
    if (load(&s->library))
        s->of = s->library.create(name_of(in), NULL);
    return s->of != NULL;
}

lucid_str
stemmer_stem(const struct stemmer *s, lucid_str word, struct arena *a)
{
    const unsigned char *stem = NULL;
    int n = 0;

    if (word.n <= INT_MAX)
        stem = s->library.stem(s->of, (const unsigned char *)word.p, (int)word.n);
    if (stem)
        n = s->library.length(s->of);
    return n > 0 ? arena_copy(a, (lucid_str){ (const char *)stem, (size_t)n }) : word;
}

void
stemmer_end(struct stemmer *s)
{
    if (s->of)
        s->library.destroy(s->of);
    *s = (struct stemmer){ .language = NULL };
}

#else

const char *
stemmer_missing(void)
{
    return "this lucid was built without libstemmer (Debian: libstemmer-dev, then make)";
}

bool
stemmer_for(struct stemmer *s, const struct language *in)
{
    s->language = in;
    return false;
}

lucid_str
stemmer_stem(const struct stemmer *s, lucid_str word, struct arena *a)
{
    (void)s, (void)a;
    return word;
}

void
stemmer_end(struct stemmer *s)
{
    *s = (struct stemmer){ .language = NULL };
}

#endif
