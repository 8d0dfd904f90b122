/* in/document/xml.c - XML of an archive, by expat. */
#include "in/document/xml.h"

#ifdef LUCID_DOCUMENTS

#include <expat.h>

/* "namespace local" */
static const char *
local_name(const char *name)
{
    const char *blank = strrchr(name, ' ');

    return blank ? blank + 1 : name;
}

static void
on_open(void *self, const char *name, const char **attributes)
{
    struct xml *x = self;

    if (x->open)
        x->open(x->self, local_name(name), attributes);
}

static void
on_close(void *self, const char *name)
{
    struct xml *x = self;

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
    XML_StopParser(x->parser, XML_FALSE);
    x->archive->problem =
        arena_format(x->archive->arena, "%s in the archive declares entities", x->member);
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
    if (XML_Parse(x->parser, piece.p, (int)piece.n, last) != XML_STATUS_ERROR)
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
take(void *self, lucid_str piece)
{
    return parse(self, piece, 0);
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
    x->parser = XML_ParserCreateNS(NULL, ' ');
    if (!x->parser)
        arena_exhausted(archive->arena);
    XML_SetUserData(x->parser, x);
    XML_SetElementHandler(x->parser, on_open, on_close);
    XML_SetCharacterDataHandler(x->parser, on_text);
    XML_SetEntityDeclHandler(x->parser, refuse_entity);
    cleanup_push(archive->arena, &cleanup);
    well = archive_read(archive, member, take, x) && parse(x, (lucid_str){ "", 0 }, 1);
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
