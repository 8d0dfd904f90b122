/* in/document/word_styles.c - the styles of a Word document. */
#include "in/document/word_styles.h"

#include "in/document/style_names.h"

enum { DEEPEST = 12 };

static void
on_style_part(struct word_style *style, const char *e, const char *value, struct arena *a)
{
    if (is_named(e, "name") && value) {
        style->known |= style_is_named(value, &style->kind, &style->level);
    } else if (is_named(e, "basedOn") && value) {
        style->base = arena_copy(a, str_from(value)).p;
    } else if (is_named(e, "outlineLvl") && value && value[0] >= '0' && value[0] < '6') {
        style->kind = LUCID_HEADING;
        style->level = (unsigned)(value[0] - '0') + 1;
        style->known = true;
    } else if (is_named(e, "numId") && !style->known && value && !is_named(value, "0")) {
        style->kind = LUCID_ITEM;
        style->known = true;
    } else if (is_named(e, "vanish")) {
        style->hidden =
            !value || !(is_named(value, "0") || is_named(value, "false") || is_named(value, "off"));
    }
}

static void
on_open(void *self, const char *e, const char **attributes)
{
    struct word_styles *s = self;
    const char *id = xml_attribute(attributes, "styleId");
    const char *value = xml_attribute(attributes, "val");

    if (is_named(e, "docDefaults"))
        s->defaults = true;
    else if (is_named(e, "lang") && s->defaults && value)
        s->to->usual_language = arena_copy(s->arena, str_from(value));
    if (is_named(e, "style") && id && !s->names.many) {
        names_add(&s->names, id, s->n);
        s->list = arena_grow(s->arena, s->list, s->n, &s->capacity, sizeof *s->list);
        s->list[s->n++] = (struct word_style){ .kind = LUCID_PARAGRAPH };
    } else if (s->n > 0) {
        on_style_part(&s->list[s->n - 1], e, value, s->arena);
    }
}

static void
on_close(void *self, const char *e)
{
    struct word_styles *s = self;

    if (is_named(e, "docDefaults"))
        s->defaults = false;
}

bool
word_styles_read(struct word_styles *s, struct archive *a, struct unpacked *to)
{
    struct xml xml = { .self = s, .open = on_open, .close = on_close };

    s->arena = to->arena;
    s->to = to;
    names_begin(&s->names, a, to->arena);
    return !archive_has(a, "word/styles.xml") ||
           (xml_read(&xml, a, "word/styles.xml") && names_are_all(&s->names, a, "styles"));
}

static const struct word_style *
find(const struct word_styles *s, const char *id)
{
    size_t i;

    return names_find(&s->names, id, &i) ? &s->list[i] : NULL;
}

struct word_style
word_style_of(const struct word_styles *s, const char *id)
{
    const struct word_style *one = find(s, id);
    struct word_style style = { .kind = LUCID_PARAGRAPH };

    for (unsigned depth = 0; one && depth < DEEPEST; depth++, one = find(s, one->base)) {
        style.hidden = style.hidden || one->hidden;
        if (one->known && !style.known) {
            style.kind = one->kind;
            style.level = one->level;
            style.known = true;
        }
    }
    return style;
}
