/*
 * run/pieces.h - one large plain text, read by several threads.
 *
 * The main thread feeds its document from the front and helpers take pieces from the
 * back until they meet; then the document absorbs the pieces in order.  All of them
 * take whole buffers, as a single thread would feed them, so that each joint is a state
 * that a single thread would have reached, and the report is the same.  If a piece does
 * not join, or has something that only the whole text can decide (an end mark, bytes
 * that are not text, a full vocabulary), all pieces are dropped and the main thread
 * continues alone.
 */
#ifndef LUCID_RUN_PIECES_H
#define LUCID_RUN_PIECES_H

#include <pthread.h>

#include "document/piece.h"
#include "run/run.h"

struct helper;

struct text_piece {
    struct text_piece *next; /* of the text */
    struct helper *by;
    size_t begin, end; /* buffers of the file */
    struct piece_keeps keeps;
    bool whole; /* it was read, and can stand for its part */
    struct document_piece read;
};

struct split {
    struct run *run;
    int fd;
    struct helper *helpers;
    size_t helpers_n;
    size_t all;               /* buffers of the file that are full */
    struct document front;    /* as it was when the helpers began */
    bool begun;               /* they did */
    bool joined;              /* the pieces are part of the document */
    bool exhausted;           /* memory is out */
    struct content_hash hash; /* of what the main thread has fed, then of all */
    bool hashed;              /* it is */

    pthread_mutex_t lock; /* of what follows */
    pthread_cond_t changed;
    size_t busy;                      /* helpers that may have a piece */
    bool fed;                         /* the main thread has no more to feed */
    size_t begin, end;                /* buffers that nobody has taken */
    struct text_piece *pieces;        /* in order */
    size_t tokens, sentences;         /* that they keep */
    uint64_t tokens_to, sentences_to; /* where in the file enough are kept, likely */
    bool closed;                      /* helpers find no more paragraphs */
    bool failed;
};

struct helper {
    struct split *split;
    struct lucid_options options;
    struct arena arena;
    struct vocabularies vocabularies;
    struct document document;
    char *buffer;
    lucid_str before; /* in the buffer: the text before a piece */
    uint32_t *map;    /* of its words */
    struct exhaustion exhausted;
    pthread_t thread;
    bool started;
};

/* Read n bytes of the file; false if it does not have them. */
bool read_at(int fd, char *to, size_t n, uint64_t offset);
bool read_buffer(const struct split *s, size_t which, char *to);

/* How many of the buffers that are left are taken at a time: few when few are left, so
 * that all end together. */
size_t split_unit(const struct split *s);

/* Make all threads stop. */
void set_failed(struct split *s);

/* Continue the hash of the file over the buffers of the pieces. */
bool hash_pieces(struct split *s, char *buffer);

void begin_helper(struct helper *h, struct split *s);
void end_helper(struct helper *h);

#endif
