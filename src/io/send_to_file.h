/* io/send_to_file.h - where the writers of the program send their bytes. */
#ifndef LUCID_IO_SEND_TO_FILE_H
#define LUCID_IO_SEND_TO_FILE_H

#include "notation/writer.h"

struct descriptor {
    int fd;
    int asked; /* the descriptor, and 1, of which the next two tell */
    bool pipe, device;
};

/* `send` of a writer whose `self` is a descriptor: one write(2), taken up again
 * when it is interrupted, short, or would block.  Into a pipe, other processes
 * that do the same do not get between, where the system locks pipes: what is
 * longer than PIPE_BUF may be torn otherwise (POSIX, write).  A signal that would end the
 * program waits for the last byte, but for a terminal. */
int send_to_file(void *descriptor, const char *bytes, size_t n);

#endif
