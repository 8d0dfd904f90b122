/* in/odt.c - OpenDocument texts, as LibreOffice writes them. */
#include "in/document/style_names.h"
#include "in/document/names.h"
#include "in/document/opened.h"
#include "in/document/passages.h"

struct style {
    enum lucid_block_kind kind;
    unsigned level;
    bool hidden;
};

struct reader {
    struct passages passages;
    struct style *styles;
    size_t styles_n, capacity;
    struct names names;
    size_t skip; /* depth in what is not shown */
    size_t items, cells, notes, body;
};

/* Changes, comments, what makes a list of contents, titles of pictures, labels of notes. */
static bool
is_skipped(const char *e)
{
    static const char *const names[] = { "tracked-changes", "annotation",     "note-citation",
                                         "sequence-decls",  "forms",          "script",
                                         "ruby-text",       "title",          "desc",
                                         "event-listeners", "variable-decls", NULL };
    const size_t n = strlen(e);

    for (size_t i = 0; names[i]; i++)
        if (is_named(e, names[i]))
            return true;
    return n > 7 && is_named(e + n - 7, "-source");
}

static const struct style *
style_of(const struct reader *r, const char *name)
{
    size_t i;

    return names_find(&r->names, name, &i) ? &r->styles[i] : NULL;
}

static bool
is_hidden(const struct reader *r, const char **attributes)
{
    const char *display = xml_attribute(attributes, "display");
    const char *hidden = xml_attribute(attributes, "is-hidden");
    const struct style *style = style_of(r, xml_attribute(attributes, "style-name"));

    return (display && is_named(display, "none")) || (hidden && is_named(hidden, "true")) ||
           (style && style->hidden);
}

/* The styles stand before the text. */
static void
on_style(struct reader *r, const char *e, const char **attributes)
{
    const char *name = xml_attribute(attributes, "name");
    const char *parent = xml_attribute(attributes, "parent-style-name");
    const char *display = xml_attribute(attributes, "display");

    if (is_named(e, "style") && name && !r->names.many) {
        struct style one = { .kind = LUCID_PARAGRAPH };

        if (!style_is_named(name, &one.kind, &one.level) && parent)
            style_is_named(parent, &one.kind, &one.level);
        names_add(&r->names, name, r->styles_n);
        r->styles =
            arena_grow(r->passages.arena, r->styles, r->styles_n, &r->capacity, sizeof *r->styles);
        r->styles[r->styles_n++] = one;
    } else if (is_named(e, "text-properties") && r->styles_n > 0 && display) {
        r->styles[r->styles_n - 1].hidden = is_named(display, "none");
    }
}

static void
open_paragraph(struct reader *r, const char *e, const char **attributes)
{
    const char *name = xml_attribute(attributes, "style-name");
    const char *level = xml_attribute(attributes, "outline-level");
    const struct style *style = style_of(r, name);
    struct style plain = { .kind = r->cells > 0   ? LUCID_CELL
                                   : r->items > 0 ? LUCID_ITEM
                                                  : LUCID_PARAGRAPH };

    if (r->notes > 0)
        plain.kind = LUCID_PARAGRAPH;
    if (is_named(e, "h")) {
        plain.kind = LUCID_HEADING;
        plain.level = level && level[0] >= '1' && level[0] <= '6' ? (unsigned)(level[0] - '0') : 1;
    } else if (style && style->kind != LUCID_PARAGRAPH) {
        plain = *style;
    } else if (name) {
        style_is_named(name, &plain.kind, &plain.level);
    }
    passages_open(&r->passages, plain.kind, plain.level, r->notes > 0);
}

static void
on_open(void *self, const char *e, const char **attributes)
{
    struct reader *r = self;

    if (r->skip > 0 || (r->body > 0 && (is_skipped(e) || is_hidden(r, attributes)))) {
        r->skip++;
        return;
    }
    if (is_named(e, "body"))
        r->body++;
    else if (r->body == 0)
        on_style(r, e, attributes);
    else if (is_named(e, "p") || is_named(e, "h"))
        open_paragraph(r, e, attributes);
    else if (is_named(e, "s") || is_named(e, "tab") || is_named(e, "line-break"))
        passages_put(&r->passages, S(" "));
    r->items += is_named(e, "list-item") || is_named(e, "list-header");
    if (is_named(e, "table-row"))
        passages_row(&r->passages);
    r->cells += is_named(e, "table-cell");
    r->passages.cell += is_named(e, "table-cell");
    r->notes += is_named(e, "note");
}

static void
on_close(void *self, const char *e)
{
    struct reader *r = self;

    if (r->skip > 0) {
        r->skip--;
        return;
    }
    if (r->body > 0 && (is_named(e, "p") || is_named(e, "h")))
        passages_close(&r->passages);
    r->items -= is_named(e, "list-item") || is_named(e, "list-header");
    r->cells -= is_named(e, "table-cell");
    r->notes -= is_named(e, "note");
    r->body -= is_named(e, "body");
}

static void
on_text(void *self, lucid_str text)
{
    struct reader *r = self;

    if (r->skip == 0)
        passages_put(&r->passages, text);
}

static bool
read_archive(struct archive *a, struct unpacked *to)
{
    struct reader *r = NEW(to->arena, 1, struct reader);
    struct xml xml = { .self = r, .open = on_open, .close = on_close, .text = on_text };

    r->passages.arena = to->arena;
    names_begin(&r->names, a, to->arena);
    if (!document_metadata(a, "meta.xml", to) || !xml_read(&xml, a, "content.xml") ||
        !names_are_all(&r->names, a, "styles"))
        return false;
    passages_finish(&r->passages, to);
    return true;
}

static enum unpacking
unpack(lucid_str bytes, struct unpacked *to)
{
    return document_open(bytes, to, "mimetype", "application/vnd.oasis.opendocument.text",
                         read_archive);
}

const struct input input_odt = {
    .name = "odt",
    .what = "OpenDocument texts",
    .extensions = ".odt",
    .whole = true,
    .read = read_passages,
    .tagged = true,
    .file = "an OpenDocument text",
    .missing = archive_missing,
    .unpack = unpack,
};
