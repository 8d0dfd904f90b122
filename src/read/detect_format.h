/* read/detect_format.h - which format a text has, by its name and its content. */
#ifndef LUCID_READ_DETECT_FORMAT_H
#define LUCID_READ_DETECT_FORMAT_H

#include "read/input.h"

/* By name ("markdown"), or NULL. */
const struct input *input_find(lucid_str name);

/* By the extension of a path, or NULL. */
const struct input *input_for_path(lucid_str path);

/* By the head of the text: the first that says it looks like it, or else plain text. */
const struct input *input_for_text(lucid_str head);

/* The encoding that the bytes of a document declare in its format; `format` may be NULL:
 * then it is what its path names, or the bytes tell it.  NULL: none. */
const struct encoding *input_encoding(const char *format, const struct input *named,
                                      lucid_str head);

#endif
