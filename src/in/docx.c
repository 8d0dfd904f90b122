/* in/docx.c - Word documents (ECMA-376): what is printed of them but heads and feet. */
#include "in/document/opened.h"
#include "in/document/passages.h"
#include "in/document/word_styles.h"

struct reader {
    struct passages passages;
    struct word_styles styles;
    size_t skip; /* depth in what is not shown */
    bool in_text, in_run;
    bool in_mark;          /* in the properties of a paragraph */
    bool hidden;           /* this run */
    bool paragraph_hidden; /* by its style */
    size_t cells, boxes;
    size_t fields;                    /* that are open */
    uint64_t codes;                   /* a bit each: its code is not over */
    size_t choices;                   /* mc:AlternateContent that are open */
    uint64_t chosen;                  /* a bit each: a Choice was seen */
    bool notes;                       /* the part at hand has notes */
    struct names footnotes, endnotes; /* that are referred to */
};

/* What is not in the text: deleted, moved away, codes, older formats, ruby, formulas. */
static bool
is_skipped(const char *e)
{
    static const char *const names[] = { "del",          "moveFrom", "instrText", "delText",
                                         "delInstrText", "rt",       "oMath",     "oMathPara",
                                         "sdtPr",        "tabs",     NULL };
    const size_t n = strlen(e);

    for (size_t i = 0; names[i]; i++)
        if (is_named(e, names[i]))
            return true;
    return n > 6 && is_named(e + n - 6, "Change");
}

/* <w:vanish/> and <w:vanish w:val="0"/> */
static bool
is_on(const char **attributes)
{
    const char *value = xml_attribute(attributes, "val");

    return !value || !(is_named(value, "0") || is_named(value, "false") || is_named(value, "off"));
}

static uint64_t
bit_of(size_t depth)
{
    return depth > 0 && depth <= 64 ? UINT64_C(1) << (depth - 1) : 0;
}

static void
on_field(struct reader *r, const char *type)
{
    if (!type)
        return;
    if (is_named(type, "begin")) {
        r->fields++;
        r->codes |= bit_of(r->fields);
    } else if (is_named(type, "separate")) {
        r->codes &= ~bit_of(r->fields);
    } else if (is_named(type, "end") && r->fields > 0) {
        r->codes &= ~bit_of(r->fields);
        r->fields--;
    }
}

static bool
is_choice_shown(struct reader *r, const char *e)
{
    const bool first = !(r->chosen & bit_of(r->choices));

    if (is_named(e, "Choice"))
        r->chosen |= bit_of(r->choices);
    return first;
}

static void
show_note(struct names *shown, const char **attributes)
{
    const char *id = xml_attribute(attributes, "id");

    if (id)
        names_add(shown, id, 0);
}

static void
on_paragraph_style(struct reader *r, const char *id)
{
    const struct word_style style = word_style_of(&r->styles, id);

    r->paragraph_hidden = style.hidden;
    if (style.kind != LUCID_PARAGRAPH)
        passages_set(&r->passages, style.kind, style.level);
}

static void
open_paragraph(struct reader *r)
{
    passages_open(&r->passages, r->cells > 0 && r->boxes == 0 ? LUCID_CELL : LUCID_PARAGRAPH, 0,
                  r->notes);
    r->paragraph_hidden = false;
}

static void
put(struct reader *r, lucid_str text)
{
    if (!r->hidden && !r->paragraph_hidden && r->codes == 0)
        passages_put(&r->passages, text);
}

/* What tells of a paragraph or a run what it is. */
static void
on_property(struct reader *r, const char *e, const char **attributes)
{
    const char *value = xml_attribute(attributes, "val");

    if (is_named(e, "pStyle") && value)
        on_paragraph_style(r, value);
    else if (is_named(e, "numId") && value && !is_named(value, "0"))
        passages_list(&r->passages);
    else if (is_named(e, "outlineLvl") && value && value[0] >= '0' && value[0] < '6')
        passages_set(&r->passages, LUCID_HEADING, (unsigned)(value[0] - '0') + 1);
    else if (is_named(e, "rStyle") && value && r->in_run)
        r->hidden = word_style_of(&r->styles, value).hidden;
    else if (is_named(e, "vanish") && r->in_run)
        r->hidden = is_on(attributes);
}

static void
on_content(struct reader *r, const char *e, const char **attributes)
{
    if (is_named(e, "t"))
        r->in_text = true;
    else if (is_named(e, "tab") || is_named(e, "ptab") || is_named(e, "br") || is_named(e, "cr"))
        put(r, S(" "));
    else if (is_named(e, "noBreakHyphen"))
        put(r, S("\xE2\x80\x91"));
    else if (is_named(e, "fldChar"))
        on_field(r, xml_attribute(attributes, "fldCharType"));
    else if (is_named(e, "footnoteReference"))
        show_note(&r->footnotes, attributes);
    else if (is_named(e, "endnoteReference"))
        show_note(&r->endnotes, attributes);
    else
        on_property(r, e, attributes);
}

/* Separators are notes too; and so are those whose reference was deleted. */
static bool
is_note_shown(const struct names *shown, const char **attributes)
{
    const char *type = xml_attribute(attributes, "type");
    size_t n;

    return !(type && !is_named(type, "normal")) &&
           names_find(shown, xml_attribute(attributes, "id"), &n);
}

static void
on_open(void *self, const char *e, const char **attributes)
{
    struct reader *r = self;

    /* the end of the paragraph itself was deleted */
    if (is_named(e, "del") && !r->in_run && r->skip == 0 && r->in_mark)
        passages_join(&r->passages);
    if (r->skip > 0 || is_skipped(e) ||
        ((is_named(e, "Choice") || is_named(e, "Fallback")) && !is_choice_shown(r, e)) ||
        (is_named(e, "footnote") && !is_note_shown(&r->footnotes, attributes)) ||
        (is_named(e, "endnote") && !is_note_shown(&r->endnotes, attributes))) {
        r->skip++;
        return;
    }
    if (is_named(e, "p"))
        open_paragraph(r);
    else if (is_named(e, "pPr"))
        r->in_mark = true;
    else if (is_named(e, "r"))
        r->in_run = true, r->hidden = false;
    else if (is_named(e, "tr"))
        passages_row(&r->passages);
    else if (is_named(e, "tc"))
        r->cells++, r->passages.cell++;
    else if (is_named(e, "txbxContent"))
        r->boxes++;
    else if (is_named(e, "AlternateContent"))
        r->chosen &= ~bit_of(++r->choices);
    else
        on_content(r, e, attributes);
}

static void
on_close(void *self, const char *e)
{
    struct reader *r = self;

    if (r->skip > 0) {
        r->skip--;
        return;
    }
    if (is_named(e, "t"))
        r->in_text = false;
    else if (is_named(e, "p"))
        passages_close(&r->passages);
    else if (is_named(e, "pPr"))
        r->in_mark = false;
    else if (is_named(e, "r"))
        r->in_run = r->hidden = false;
    else if (is_named(e, "tc"))
        r->cells -= r->cells > 0;
    else if (is_named(e, "txbxContent"))
        r->boxes -= r->boxes > 0;
    else if (is_named(e, "AlternateContent"))
        r->choices -= r->choices > 0;
}

static void
on_text(void *self, lucid_str text)
{
    struct reader *r = self;

    if (r->in_text && r->skip == 0)
        put(r, text);
}

/* Read a part of the document, if it is there. */
static bool
read_part(struct reader *r, struct archive *a, const char *name)
{
    struct xml xml = { .self = r, .open = on_open, .close = on_close, .text = on_text };

    return !archive_has(a, name) || xml_read(&xml, a, name);
}

static bool
read_archive(struct archive *a, struct unpacked *to)
{
    struct reader *r = NEW(to->arena, 1, struct reader);

    r->passages.arena = to->arena;
    names_begin(&r->footnotes, a, to->arena);
    names_begin(&r->endnotes, a, to->arena);
    if (!word_styles_read(&r->styles, a, to) || !document_metadata(a, "docProps/core.xml", to) ||
        !read_part(r, a, "word/document.xml") || !names_are_all(&r->footnotes, a, "footnotes") ||
        !names_are_all(&r->endnotes, a, "endnotes"))
        return false;
    for (int i = 0; i < 2; i++) {
        r->notes = true;
        r->fields = r->choices = r->cells = r->boxes = 0;
        r->codes = 0;
        if (!read_part(r, a, i ? "word/endnotes.xml" : "word/footnotes.xml"))
            return false;
    }
    passages_finish(&r->passages, to);
    return true;
}

static enum unpacking
unpack(lucid_str bytes, struct unpacked *to)
{
    return document_open(bytes, to, "word/document.xml", "", read_archive);
}

const struct input input_docx = {
    .name = "docx",
    .what = "Word documents",
    .extensions = ".docx .docm .dotx",
    .whole = true,
    .read = read_passages,
    .tagged = true,
    .file = "a Word document",
    .missing = archive_missing,
    .unpack = unpack,
};
