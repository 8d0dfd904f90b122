/* language/stemmer.c - Snowball's algorithms, by libstemmer. */
#include "language/stemmer.h"

#ifdef LUCID_LIBSTEMMER

#include <limits.h>
#include <libstemmer.h>
#include <stdlib.h>

#include "base/shared_library.h"

enum { AS_MUCH = 4096 }; /* bytes, as an algorithm needs */

static bool
load(struct stemmer_library *to, const struct arena *a)
{
    static const char *const names[] = { "sb_stemmer_new", "sb_stemmer_delete", "sb_stemmer_stem",
                                         "sb_stemmer_length" };

    _Static_assert(sizeof names == sizeof *to, "a function for each name");
    return shared_library_load(LUCID_LIBSTEMMER, names, sizeof names / sizeof *names, to, a);
}

const char *
stemmer_missing(const struct arena *a)
{
    struct stemmer_library library;

    return load(&library, a) ? NULL : LUCID_LIBSTEMMER ", which finds stems, cannot be loaded";
}

/* libstemmer calls them by codes of ISO 639 too: Bokmål by that of Norwegian. */
static const char *
name_of(const struct language *in)
{
    return strcmp(in->code, "nb") == 0 ? "no" : in->code;
}

/* NULL: there is no such algorithm.  libstemmer says the same where it has no memory. */
static struct sb_stemmer *
create(const struct stemmer_library *library, const char *name, const struct arena *a)
{
    struct sb_stemmer *one = library->create(name, NULL);
    void *memory = one ? NULL : malloc(AS_MUCH);

    if (!one && !memory)
        arena_exhausted(a);
    free(memory);
    return one ? one : library->create(name, NULL);
}

bool
stemmer_for(struct stemmer *s, const struct language *in, const struct arena *a)
{
    if (s->language == in)
        return s->of != NULL;
    stemmer_end(s);
    if (load(&s->library, a))
        s->of = create(&s->library, name_of(in), a);
    s->language = in;
    return s->of != NULL;
}

lucid_str
stemmer_stem(const struct stemmer *s, lucid_str word, struct arena *a)
{
    const unsigned char *stem = NULL;
    int n = 0;

    if (word.n <= INT_MAX)
        stem = s->library.stem(s->of, (const unsigned char *)word.p, (int)word.n);
    if (!stem && word.n <= INT_MAX)
        arena_exhausted(a);
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

#include "base/shared_library.h"

const char *
stemmer_missing(const struct arena *a)
{
    (void)a;
    return WITHOUT("libstemmer", "libstemmer-dev");
}

bool
stemmer_for(struct stemmer *s, const struct language *in, const struct arena *a)
{
    (void)a;
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
