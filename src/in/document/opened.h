/* in/document/opened.h - a document in an archive, opened. */
#ifndef LUCID_IN_DOCUMENT_OPENED_H
#define LUCID_IN_DOCUMENT_OPENED_H

#include "in/document/xml.h"
#include "read/input.h"

/* Reads the text; false with the archive's problem. */
typedef bool (*read_opened)(struct archive *a, struct unpacked *to);

/* Open the archive; if it has the member, and the member begins with `with`, read it. */
enum unpacking document_open(lucid_str bytes, struct unpacked *to, const char *member,
                             const char *with, read_opened read);

/* Title and language (Dublin Core) of a member, if it is there. */
bool document_metadata(struct archive *a, const char *member, struct unpacked *to);

#endif
