/* tokens/token_list.h - the words of a document in their order. */
#ifndef LUCID_TOKENS_TOKEN_LIST_H
#define LUCID_TOKENS_TOKEN_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BREAK = 0,           /* the token between two sentences */
    MAX_TOKENS = 1 << 20 /* kept for terms and diversity: what is said about them
                             covers no more words than this */
};

/* Words in their order: entries, and BREAKs between sentences. */
struct token_list {
    uint32_t *list; /* malloc'd, kept */
    size_t n, capacity;
    bool cut; /* there were more */
};

#endif
