/* document/unpack.h - a file that is an archive: its text. */
#ifndef LUCID_DOCUMENT_UNPACK_H
#define LUCID_DOCUMENT_UNPACK_H

#include "document/document.h"

/* May an archive be read, or was another format asked for? */
bool document_may_unpack(const struct document *d);

/* The text of the archive takes the place of its bytes, and its format is known; false,
 * and d->refused, where it has none. */
bool document_unpack(struct document *d, lucid_str *bytes);

#endif
