/* read/markup_names.h - markup that is not read, by the names of files. */
#ifndef LUCID_READ_MARKUP_NAMES_H
#define LUCID_READ_MARKUP_NAMES_H

#include "base/arena.h"

/* What to say of a file with such a name that is read as plain text: that its markup is
 * counted, and which filter makes text of it; NULL of other files. */
const char *markup_warning(lucid_str path, struct arena *a);

#endif
