/* read/encoding_iconv.h - the encodings that the C library decodes. */
#ifndef LUCID_READ_ENCODING_ICONV_H
#define LUCID_READ_ENCODING_ICONV_H

#include "read/encoding.h"

/* Where decoded text goes.  Only iconv can come near the end. */
struct decoded {
    char *to, *end;
};

/* U+FFFD for bytes that are no text in that encoding. */
static inline void
decoded_bad(struct decoder *d, size_t bytes, struct decoded *out)
{
    d->bad_bytes += bytes;
    if (out->end - out->to < 3)
        return;
    memcpy(out->to, "\xEF\xBF\xBD", 3);
    out->to += 3;
}

/* A state of iconv's, or NULL. */
void *encoding_iconv_open(const char *name, const struct arena *a);
bool encoding_iconv_close(void *state);

/* For decoder.quirk. */
int encoding_iconv_quirk(const char *name);

/* Decode all of *s but a sequence that is cut, unless it is the last. */
void encoding_iconv_decode(struct decoder *d, lucid_str *s, bool last, struct decoded *out);

#endif
