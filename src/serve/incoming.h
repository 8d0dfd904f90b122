/*
 * serve/incoming.h - messages that come in on a descriptor, one after the other.
 *
 * Each has its length before it ("Content-Length: 52", as LSP has it), or is a line.  What is
 * no message is passed over up to the next one, in bounded memory.
 */
#ifndef LUCID_SERVE_INCOMING_H
#define LUCID_SERVE_INCOMING_H

#include "base/arena.h"

enum { MOST_OF_A_MESSAGE = 64 * 1024 * 1024 };

struct incoming {
    int fd;
    bool lines;          /* a message a line */
    struct arena *arena; /* that says what to do when memory is out */
    char *bytes;         /* malloc'd */
    size_t at, n, capacity;
    size_t taken;    /* of the message that was handed out */
    size_t looked;   /* for a line end: bytes after `at` */
    bool sized;      /* a length was read */
    bool inside;     /* behind the headers */
    bool lost;       /* which was said */
    bool too_long;   /* the message at hand: it is passed over */
    uint64_t length; /* of it */
    bool ended;
    int error; /* why nothing more can be read; 0: it has ended */
};

enum arrival {
    ARRIVAL_NONE, /* nothing is waiting */
    ARRIVAL_MESSAGE,
    ARRIVAL_LOST,  /* bytes of which no message can be told */
    ARRIVAL_LARGE, /* a message of more than MOST_OF_A_MESSAGE bytes, which was passed over */
    ARRIVAL_END
};

/* The next message, which may be written to until the next call; wait for it, if that is asked
 * for. */
enum arrival incoming_next(struct incoming *in, bool wait, char **message, size_t *n);

void incoming_free(struct incoming *in);

#endif
