/* read/encoding.h - bytes of any encoding to UTF-8. */
#ifndef LUCID_READ_ENCODING_H
#define LUCID_READ_ENCODING_H

#include "base/warnings.h"
#include "read/encoding_labels.h"

/* A decoder of one document, fed in pieces.  {0} is a fresh one. */
struct decoder {
    const struct encoding *declared; /* by the document's head, to be set before decoder_begin;
                                        NULL: it declares none */
    const struct arena *arena;       /* that jumps when memory is out */
    const char *name;                /* "UTF-8", "UTF-16LE", "windows-1252", … once known */
    bool bom;                        /* one stood at the head */
    uint64_t bad_bytes;              /* not text in that encoding: U+FFFD stands for each
                                        ill-formed part */
    const char *warning;             /* a guess that the report must tell, or NULL */
    int kind;                        /* read/encoding.c's own number for it */
    const char *fallback;            /* asked for, should it not be UTF-8 */
    bool multibyte;                  /* not only ASCII so far */
    size_t skip;                     /* bytes of the BOM still to come */
    void *state;                     /* iconv's */
    int quirk;                       /* read/encoding_iconv.c's own number of what iconv does */
    char held[16];                   /* a cut sequence, until the next piece */
    size_t held_n;
};

/* Is there such an encoding?  (iconv's names.) */
bool encoding_known(const char *name, const struct arena *a);

/*
 * Decide the encoding from the head of the document: BOM (UTF-8/16/32), else what it
 * declares unless there is a `fallback`, as the HTML standard has it (13.2.3.2), else
 * strict UTF-8, else UTF-16 or UTF-32 without BOM by its NULs, else `fallback` (may be
 * NULL) through iconv, else windows-1252 with a warning.  Mostly good UTF-8
 * with a few bad bytes stays UTF-8.  ASCII is UTF-8 until a bad byte comes:
 * then it is the fallback.  `last`: head is the whole document.
 */
void decoder_begin(struct decoder *d, lucid_str head, bool last, const char *fallback);

/*
 * Decode the next bytes (the first call gets the head again, BOM and all) and
 * append UTF-8 to *out, which has room for decoder_room(bytes.n); returns the
 * bytes written.  `last` flushes what was held.
 */
size_t decoder_room(size_t n);
size_t decoder_feed(struct decoder *d, lucid_str bytes, bool last, char *out);

/* Has the encoding NULs in the bytes of text, as UTF-16 has? */
bool decoder_explains_nuls(const struct decoder *d);

void decoder_end(struct decoder *d);

#endif
