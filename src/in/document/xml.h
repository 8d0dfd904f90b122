/* in/document/xml.h - XML of an archive, element by element; the only includer of expat. */
#ifndef LUCID_IN_DOCUMENT_XML_H
#define LUCID_IN_DOCUMENT_XML_H

#include "in/document/archive.h"

struct xml {
    void *parser;
    struct archive *archive;
    const char *member;
    struct xml_size *size;
    struct xml_waiting *waiting;
    void *self;
    /* Names are without their namespaces; any of these may be NULL. */
    void (*open)(void *self, const char *element, const char **attributes);
    void (*close)(void *self, const char *element);
    void (*text)(void *self, lucid_str text);
};

/* Parse a member; false with the archive's problem.  Entities are refused: a document has
 * none, a bomb is made of them; so is what expat would need much memory or time for: elements in
 * each other, names and namespaces without end, tags and comments of more than 1 MiB. */
bool xml_read(struct xml *x, struct archive *archive, const char *member);

/* The value of an attribute, its name without a namespace; NULL: there is none. */
const char *xml_attribute(const char **attributes, const char *name);

/* Is it that name? */
static inline bool
is_named(const char *name, const char *other)
{
    return strcmp(name, other) == 0;
}

#endif
