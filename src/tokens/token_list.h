/* tokens/token_list.h - the words of a document in their order. */
#ifndef LUCID_TOKENS_TOKEN_LIST_H
#define LUCID_TOKENS_TOKEN_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "tokens/gap.h"
#include "tokens/vocabulary.h"

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

/* Keep a token: the number of an entry, or BREAK. */
void token_list_keep(struct token_list *l, struct arena *a, uint32_t token);

/* Make room for n more; returns for how many there is. */
size_t token_list_room(struct token_list *l, struct arena *a, size_t n);

/* Keep the signs in the gap before a token, by its place, for the words that they touch. */
void token_list_keep_signs(struct token_list *l, struct arena *a, const struct gap *gap,
                           size_t token);

/* Entries to their places in the document.  Returns, a bit for each and 64 more, which tokens
 * are TOKEN_PARTED. */
const uint64_t *token_list_number(struct token_list *l, struct arena *a,
                                  const struct vocabulary *v);

/* Add the tokens of a piece of the text that go on with it; entry i of its vocabulary is
 * map[i]. */
void token_list_absorb(struct token_list *l, struct arena *a, const struct token_list *piece,
                       const uint32_t *map);

#endif
