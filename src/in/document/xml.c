/* in/document/xml.c - XML of an archive, by expat. */
#include "in/document/xml.h"

#ifdef LUCID_DOCUMENTS

#include <expat.h>

#include "base/siphash.h"

/* "namespace local" */
static const char *
local_name(const char *name)
{
    const char *blank = strrchr(name, ' ');

    return blank ? blank + 1 : name;
}

/* What expat remembers: open elements, the namespaces declared in them, and all names. */
enum { DEEPEST = 10000, NAMESPACES = 10000, NAMES = 16384, NAME_BITS = 1 << 16, TOKEN = 1 << 20 };

struct xml_size {
    size_t depth, namespaces, names;
    XML_Index fed;
    unsigned char seen[NAME_BITS / 8]; /* a bit for names of a hash */
};

/* What waits to be parsed: expat reads an unfinished tag from its begin each time, so it is given
 * as much again as it has of one. */
struct xml_waiting {
    char *bytes;
    size_t n, wanted;
};

static void
refuse(struct xml *x, const char *what)
{
    XML_StopParser(x->parser, XML_FALSE);
    if (!x->archive->problem)
        x->archive->problem =
            arena_format(x->archive->arena, "%s in the archive %s", x->member, what);
}

static void
see_name(struct xml *x, const char *name)
{
    const size_t at = (size_t)hash_bytes(x->archive->seed, str_from(name)) % NAME_BITS;
    unsigned char *byte = &x->size->seen[at / 8];
    const unsigned char bit = (unsigned char)(1U << at % 8);

    if (*byte & bit)
        return;
    *byte |= bit;
    if (++x->size->names > NAMES)
        refuse(x, "has too many different names of elements and attributes");
}

static void
on_namespace(void *self, const char *prefix, const char *uri)
{
    struct xml *x = self;

    (void)prefix, (void)uri;
    if (++x->size->namespaces > NAMESPACES)
        refuse(x, "declares too many namespaces");
}

static void
on_namespace_end(void *self, const char *prefix)
{
    struct xml *x = self;

    (void)prefix;
    x->size->namespaces--;
}

static void
on_open(void *self, const char *name, const char **attributes)
{
    struct xml *x = self;

    if (++x->size->depth > DEEPEST)
        refuse(x, "has elements too deep in each other");
    see_name(x, name);
    for (const char **a = attributes; *a; a += 2)
        see_name(x, *a);
    if (x->open)
        x->open(x->self, local_name(name), attributes);
}

static void
on_close(void *self, const char *name)
{
    struct xml *x = self;

    x->size->depth--;
    if (x->close)
        x->close(x->self, local_name(name));
}

static void
on_text(void *self, const char *text, int n)
{
    struct xml *x = self;

    if (x->text)
        x->text(x->self, (lucid_str){ text, (size_t)n });
}

static void
refuse_entity(void *self, const char *name, int is_parameter, const char *value, int value_length,
              const char *base, const char *system, const char *public, const char *notation)
{
    struct xml *x = self;

    (void)name, (void)is_parameter, (void)value, (void)value_length;
    (void)base, (void)system, (void)public, (void)notation;
    refuse(x, "declares entities");
}

static unsigned long long
line_of(XML_Parser parser)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
    return XML_GetCurrentLineNumber64(parser); /* the other one is deprecated */
#else
    return XML_GetCurrentLineNumber(parser);
#endif
}

static bool
parse(struct xml *x, lucid_str piece, int last)
{
    const bool well = XML_Parse(x->parser, piece.p, (int)piece.n, last) != XML_STATUS_ERROR;

    x->size->fed += (XML_Index)piece.n;
    if (well && !last && x->size->fed - XML_GetCurrentByteIndex(x->parser) > TOKEN) {
        refuse(x, "has a tag or comment of more than 1 MiB");
        return false;
    }
    if (well)
        return true;
    if (XML_GetErrorCode(x->parser) == XML_ERROR_NO_MEMORY)
        arena_exhausted(x->archive->arena);
    if (!x->archive->problem)
        x->archive->problem =
            arena_format(x->archive->arena, "%s:%llu: %s", x->member, line_of(x->parser),
                         XML_ErrorString(XML_GetErrorCode(x->parser)));
    return false;
}

static bool
parse_waiting(struct xml *x)
{
    const lucid_str all = { x->waiting->bytes, x->waiting->n };

    x->waiting->n = 0;
    return all.n == 0 || parse(x, all, 0);
}

static bool
take(void *self, lucid_str piece)
{
    struct xml *x = self;
    struct xml_waiting *w = x->waiting;
    size_t pending;

    if (w->wanted == 0 && !parse(x, piece, 0))
        return false;
    if (w->wanted > 0) {
        if (!w->bytes)
            w->bytes = arena_room(x->archive->arena, 2 * TOKEN, 1);
        memcpy(w->bytes + w->n, piece.p, piece.n);
        w->n += piece.n;
        if (w->n < w->wanted)
            return true;
        if (!parse_waiting(x))
            return false;
    }
    pending = (size_t)(x->size->fed - XML_GetCurrentByteIndex(x->parser));
    w->wanted = pending > piece.n / 2 ? pending : 0;
    return true;
}

static void
free_parser(void *self)
{
    const struct xml *x = self;

    XML_ParserFree(x->parser);
}

bool
xml_read(struct xml *x, struct archive *archive, const char *member)
{
    struct cleanup cleanup = { free_parser, x, NULL };
    bool well;

    x->archive = archive;
    x->member = member;
    x->size = NEW(archive->arena, 1, struct xml_size);
    x->waiting = NEW(archive->arena, 1, struct xml_waiting);
    x->parser = XML_ParserCreateNS(NULL, ' ');
    if (!x->parser)
        arena_exhausted(archive->arena);
    XML_SetUserData(x->parser, x);
    XML_SetElementHandler(x->parser, on_open, on_close);
    XML_SetCharacterDataHandler(x->parser, on_text);
    XML_SetEntityDeclHandler(x->parser, refuse_entity);
    XML_SetNamespaceDeclHandler(x->parser, on_namespace, on_namespace_end);
    cleanup_push(archive->arena, &cleanup);
    well = archive_read(archive, member, take, x) && parse_waiting(x) &&
           parse(x, (lucid_str){ "", 0 }, 1);
    cleanup_pop(archive->arena, &cleanup);
    XML_ParserFree(x->parser);
    return well;
}

const char *
xml_attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (is_named(local_name(attributes[0]), name))
            return attributes[1];
    return NULL;
}

#else

bool
xml_read(struct xml *x, struct archive *archive, const char *member)
{
    (void)x, (void)archive, (void)member;
    return false;
}

const char *
xml_attribute(const char **attributes, const char *name)
{
    (void)attributes, (void)name;
    return NULL;
}

#endif
