/* tokens/token_list.h - the words of a document in their order. */
#ifndef LUCID_TOKENS_TOKEN_LIST_H
#define LUCID_TOKENS_TOKEN_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tokens/gap.h"

enum {
    BREAK = 0,           /* the token between two sentences */
    MAX_TOKENS = 1 << 20 /* kept for terms and diversity: what is said about them
                             covers no more words than this */
};

/* Of a token on its way: no term goes over what stands before it. */
enum { TOKEN_PARTED = 1 << 30, TOKEN_NUMBER = TOKEN_PARTED - 1 };

/* Signs that touch a word: few words have some. */
struct token_signs {
    uint32_t token; /* its place on the list */
    struct signs signs;
};

struct sign_list {
    struct token_signs *list; /* the document's, by place */
    size_t n, capacity;
};

/* Words in their order: entries, and BREAKs between sentences. */
struct token_list {
    uint32_t *list; /* malloc'd, kept */
    size_t n, capacity;
    bool cut; /* there were more */
    struct sign_list signs;
};

#endif
