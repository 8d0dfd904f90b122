/*
 * tokens/batch.h - the words of a block, found by its bitmaps.
 *
 * They come in batches, and each thing is done for all of a batch in one loop:
 * finding where they begin and end, which sentences they are in, their keys, and
 * their entries, which are prefetched in the meantime.  A run that is not plain is
 * one token, handed to the slow path.
 */
#ifndef LUCID_TOKENS_BATCH_H
#define LUCID_TOKENS_BATCH_H

#include "tokens/bitmaps.h"
#include "tokens/vocabulary.h"

enum {
    PLAIN_WORD = 16, /* bytes of the longest that is its own key */
    BATCH = 192,     /* looked for at a time, and those of 64 bytes more */
    BATCH_ROOM = BATCH + CLASSIFY_BYTES,
    SPANS = 512 /* sentences known at a time */
};

/* A sentence in the text. */
struct sentence_span {
    size_t begin, end;
    size_t tokens; /* tokens of this batch before its end */
};

/* Token i is a word from its first letter or digit to its last. */
struct token_batch {
    const struct bitmaps *bitmaps;
    const struct vocabulary *vocabulary;
    struct sentence_span spans[SPANS]; /* no token is beyond the last of them */
    size_t spans_n, span;              /* how many, and which one goes on behind the batch */

    size_t n, next;              /* how many, and which is to be counted */
    size_t found;                /* n and those that are in no sentence that is known */
    bool looked;                 /* what was found last was not counted yet */
    size_t at;                   /* in the text: where more are looked for */
    bool inside;                 /* the text before ended in a run that has begun */
    bool open;                   /* likewise in a word */
    bool hard;                   /* that is not plain */
    size_t kept_begin, kept_end; /* the last word of that run */
    size_t overrun;              /* up to where a run was taken together with what follows it */

    size_t begin[BATCH_ROOM + 1];
    size_t end[BATCH_ROOM + 1]; /* behind its run where it is not plain */
    uint16_t upper[BATCH_ROOM]; /* which bytes are capitals */
    struct key key[BATCH_ROOM]; /* 0 where it is not plain; that of a long one tells nothing */
    uint64_t hash[BATCH_ROOM];  /* of the key, or that of its alias where it is long */
    uint16_t capitals[BATCH_ROOM + 1]; /* those that have some; BATCH_ROOM behind the last */
    size_t capital;                    /* the next of them that is to be counted */
    uint16_t longer[BATCH_ROOM];       /* those whose keys are long */
    size_t longer_n;
    uint32_t number[BATCH_ROOM]; /* candidate entry, 0 if none; that of a long one is its */
};

/* Which bytes of a token are capitals, of those behind the fifteenth whether any is. */
static inline uint16_t
batch_upper(uint64_t capitals)
{
    return (uint16_t)(capitals | (capitals > UINT16_MAX ? 1U << 15 : 0));
}

/* Start with the text of the bitmaps; no sentence is known yet. */
void batch_begin(struct token_batch *s, const struct bitmaps *bitmaps, const struct vocabulary *v);

/*
 * Locate the next tokens, then prefetch their candidate entries.  Memory is slow: do
 * something else before using what these two request.
 */
void batch_locate(struct token_batch *s);
void batch_prefetch(struct token_batch *s);

/* Find more, when all were counted: those that were looked for before, or the
 * next ones; s->next is the first of them.  False where there are none before the end of the last
 * sentence. */
bool batch_next(struct token_batch *s);

/* So many of the batch are before the end of a sentence. */
static inline size_t
batch_before(const struct token_batch *s, size_t span)
{
    return span < s->span ? s->spans[span].tokens : s->n;
}

#endif
