/* schema/schema_texts.h - the schemas, in the program: the Makefile makes them of this folder. */
#ifndef LUCID_SCHEMA_SCHEMA_TEXTS_H
#define LUCID_SCHEMA_SCHEMA_TEXTS_H

#include "base/str.h"

struct schema_text {
    const char *name; /* "report" */
    lucid_str text;
};

extern const struct schema_text schema_texts[]; /* name NULL at the end */

#endif
