/* read/encoding_labels.h - encodings by the names that web pages give them. */
#ifndef LUCID_READ_ENCODING_LABELS_H
#define LUCID_READ_ENCODING_LABELS_H

#include "base/str.h"

struct encoding {
    const char *name;  /* to people */
    const char *iconv; /* what decodes it */
};

/* By a label of the Encoding standard, in any case and with blanks around it; NULL: there
 * is no such label. */
const struct encoding *encoding_by_label(lucid_str label);

/* Of a table of glibc that labels lead to: what comes nearest in other C libraries, or the name
 * itself. */
const char *encoding_other_name(const char *name);

#endif
