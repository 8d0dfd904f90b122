/* compare/version.h - a document as one version of a text. */
#ifndef LUCID_COMPARE_VERSION_H
#define LUCID_COMPARE_VERSION_H

#include "compare/changes.h"
#include "document/document.h"

/* Reads a document into a version, which outlives it in the arena. */
struct version_reader {
    struct document *document;
    struct version *to;
    struct arena *arena;
    enum column_unit columns;
    char *room; /* of the arena, for texts */
    size_t room_n;
};

/* Listen to the document, from its next beginning on. */
void version_listen(struct version_reader *r);

/* Forget all versions: the arena is empty. */
void version_forget(struct version_reader *r);

/* The document was fed: keep of its report what outlives it. */
void version_take(struct version_reader *r);

#endif
