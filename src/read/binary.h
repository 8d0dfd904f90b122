/* read/binary.h - what is no text at all. */
#ifndef LUCID_READ_BINARY_H
#define LUCID_READ_BINARY_H

#include "base/arena.h"

struct decoder;

/* Why the head of a file is not text, "a PNG image; not counted", or NULL: it is.
 * `as` is the encoding that was found for it. */
const char *binary_reason(lucid_str head, const struct decoder *as, struct arena *a);

/* Is it what Git LFS commits in place of a file? */
bool is_lfs_pointer(lucid_str head);

/* Is it a zip archive, which may hold a document? */
bool is_zip(lucid_str head);

#endif
