/*
 * measure/cjk_terms.h - terms of Japanese and Chinese, which have no blanks between words.
 *
 * In Japanese a term is a whole run of Han characters or of katakana, in Chinese what of a
 * run of Han characters occurs again, as long as it can be; two characters at least.
 */
#ifndef LUCID_MEASURE_CJK_TERMS_H
#define LUCID_MEASURE_CJK_TERMS_H

#include "count/counted.h"

/* The tokens that a term takes where it stands first. */
struct cjk_term {
    size_t at;
    uint32_t n, count;
    uint32_t parts[2]; /* those of n - 1 that it is made of, and 1 */
    uint32_t longer;   /* how often it stands in a longer one */
};

struct cjk_terms {
    const uint8_t *scripts; /* of each word of the document, 0 of others; NULL: there are none */
    struct cjk_term *list;  /* those that occur twice or more, the best first */
    size_t n, capacity;
};

struct cjk_terms cjk_terms_of(const struct counted *a);

#endif
