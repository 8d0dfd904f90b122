/* io/write_in_place.h - give an open file another content. */
#ifndef LUCID_IO_WRITE_IN_PLACE_H
#define LUCID_IO_WRITE_IN_PLACE_H

#include "base/arena.h"

/*
 * Write the bytes over the content of a file that is open for reading and writing.  What
 * it lacks of room is had first, and if anything fails, the old content is put back.
 * Returns NULL on success, otherwise the reason for failure.
 */
const char *write_in_place(int fd, lucid_str bytes, struct arena *a);

#endif
