/* read/article/frontmatter.c - metadata before the text: YAML, TOML or JSON. */
#include "read/article/frontmatter.h"

#include "read/article/frontmatter_fence.h"

struct reading {
    lucid_str text;
    struct warnings *warnings;
    struct locator *places;
    struct fields fields;
    struct mistake mistake;
    struct lucid_warning problem; /* the first */
    bool goes_on;                 /* or may: no more of the text is looked at */
};

static struct lucid_place
place_in(const struct reading *r, size_t at)
{
    return place_of(r->places, r->places->begins + (uint64_t)(r->text.p - r->places->text.p) + at);
}

static void
complain(struct reading *r, size_t at, const char *message)
{
    const struct lucid_warning what = {
        place_in(r, at), arena_format(r->warnings->arena, "front matter: %s", message)
    };

    warn(r->warnings, what.place, what.message);
    if (!r->problem.message)
        r->problem = what;
}

static void
forget_fields(struct reading *r)
{
    r->fields = (struct fields){ .arena = r->fields.arena, .text = r->text };
}

/* A block whose fence names its language; returns the bytes of it. */
static size_t
read_named(struct reading *r, const struct form *form, const struct fenced *found)
{
    const lucid_str block = str_head(r->text, found->close_at);
    lucid_str rest = block, line;
    size_t fence;
    bool mapping;

    str_next_line(&rest, &line);
    fence = form->kind == FRONTMATTER_TOML ? 0 : block.n - rest.n; /* TOML passes it itself */
    r->fields.text = str_after(r->text, fence);
    mapping = form->read && form->read(str_after(block, fence), &r->fields, &r->mistake);
    r->fields.text = r->text;
    r->fields.key_at += fence;
    r->fields.digits_at += fence;
    r->fields.unread_at += fence;
    if (r->mistake.message)
        complain(r, fence + r->mistake.at, r->mistake.message);
    else if (!mapping)
        complain(r, 0, "in a language that is not read here: left out as it is");
    return found->end;
}

/* A form with fences; returns the bytes of the block.  Two thematic breaks
 * with prose between them are text, and so is what was never closed but met a
 * thematic break further down: to swallow prose is worse than to count keys. */
static size_t
read_fenced(struct reading *r, const struct form *form)
{
    struct fenced found = fences_find(r->text, form);
    lucid_str block = str_head(r->text, found.close_at);
    bool mapping;

    if (!found.opens)
        return 0;
    if (!found.closes) {
        if (fences_begin_with_key(r->text, form->sign))
            complain(r, 0,
                     r->goes_on ? "not closed within 1 MiB: taken as text"
                                : "not closed: taken as text");
        return 0;
    }
    if (fences_are_empty(block))
        return *form->fence == ';' ? 0 : found.end;
    if (*form->language || *form->fence == ';')
        return read_named(r, form, &found);
    mapping = form->read(block, &r->fields, &r->mistake);
    if (r->mistake.message ? !fences_hold_metadata(block, form->sign) : !mapping) {
        forget_fields(r);
        if (fences_begin_with_key(r->text, form->sign))
            complain(r, 0, "not closed: taken as text");
        return 0;
    }
    if (r->mistake.message)
        complain(r, r->mistake.at, r->mistake.message);
    return found.end;
}

/* After the closing brace the line must end. */
static size_t
end_of_line(lucid_str text, size_t at)
{
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t'))
        at++;
    if (at == text.n)
        return at;
    if (text.p[at] == '\r' && at + 1 < text.n && text.p[at + 1] == '\n')
        return at + 2;
    return text.p[at] == '\n' || text.p[at] == '\r' ? at + 1 : 0;
}

/* "{{< … >}}" and "{% … %}" are text. */
static bool
looks_like_json(lucid_str text)
{
    size_t at = 1;

    while (at < text.n && is_ascii_space(text.p[at]))
        at++;
    return at < text.n && (text.p[at] == '"' || text.p[at] == '}');
}

static size_t
read_json(struct reading *r)
{
    size_t n;

    if (!str_starts(r->text, S("{")) || !looks_like_json(r->text))
        return 0;
    n = frontmatter_json(str_head(r->text, FRONTMATTER_BYTES), &r->fields, &r->mistake);
    if (n > 0)
        n = end_of_line(r->text, n);
    else
        complain(r, r->mistake.at,
                 r->goes_on ? "not JSON, or not closed within 1 MiB: taken as text"
                            : "not JSON: taken as text");
    if (n == 0)
        forget_fields(r);
    return n;
}

static struct lucid_declared
make_declared(struct reading *r)
{
    const struct fields *f = &r->fields;
    struct lucid_declared d = { .found = f->declared, .where = LUCID_FRONT_MATTER };

    if (!d.found)
        return (struct lucid_declared){ .found = false };
    d.words = f->words;
    d.place = place_in(r, f->key_at);
    d.digits = place_in(r, f->digits_at);
    d.digits_length = f->digits_n;
    d.form = str_from(arena_format(f->arena, "%s: N", f->declaring_key.p));
    return d;
}

static bool
names_lucid(lucid_str block)
{
    const lucid_str name = S("lucid");

    for (const char *at; block.n >= name.n; block = str_after(block, (size_t)(at - block.p) + 1)) {
        at = memchr(block.p, 'l', block.n);
        if (!at)
            return false;
        if (str_starts(str_after(block, (size_t)(at - block.p)), name))
            return true;
    }
    return false;
}

static unsigned
count_lines(lucid_str text)
{
    lucid_str line;
    unsigned n = 0;

    while (str_next_line(&text, &line))
        n++;
    return n;
}

/* Keep a block that may hold settings of our own; `before` bytes precede it.  A fence that
 * names a language is none of YAML. */
static void
keep_settings(struct frontmatter *found, lucid_str text, size_t before, struct arena *a)
{
    lucid_str block = str_head(text, found->length), rest, line;

    block = str_after(block, before);
    if (found->kind == FRONTMATTER_HEADER || !names_lucid(block))
        return;
    rest = block;
    str_next_line(&rest, &line);
    if (found->kind != FRONTMATTER_TOML && line.n > 3 && str_starts(line, S("---")) &&
        str_trim(line).n > 3)
        block = rest;
    found->settings = arena_copy(a, block);
    found->settings_line = count_lines(str_head(text, (size_t)(block.p - text.p)));
}

/* Blank lines before the front matter (Zola allows them), byte order marks that were set
 * twice, and in markup comments, as of a licence, but none to us. */
static size_t
skip_preamble(lucid_str text, bool markup)
{
    lucid_str rest = str_head(text, FRONTMATTER_BYTES), line;
    size_t n = rest.n, at = 0;
    bool comment = false;

    while (at < n) {
        rest = (lucid_str){ text.p + at, n - at };
        while (str_starts(rest, S("\xEF\xBB\xBF")))
            rest = str_after(rest, 3);
        at = n - rest.n;
        if (!str_next_line(&rest, &line))
            break;
        line = str_trim(line);
        comment = comment || (markup && str_starts(line, S("<!--")));
        if ((line.n > 0 && !comment) || names_lucid(line))
            break;
        if (line.n > 2 && str_equal(str_after(line, line.n - 3), S("-->")))
            comment = false;
        at = n - rest.n;
    }
    return comment ? 0 : at;
}

/* What stands at the head of r->text, in any form; its bytes. */
static size_t
read_any(struct reading *r, bool markup, enum frontmatter_kind *kind)
{
    size_t n = 0;

    for (const struct form *form = frontmatter_forms; n == 0 && form->fence; form++) {
        *kind = form->kind;
        n = read_fenced(r, form);
    }
    if (n == 0) {
        *kind = FRONTMATTER_JSON;
        n = read_json(r);
    }
    if (n > 0 || !markup)
        return n;
    *kind = FRONTMATTER_HEADER;
    n = frontmatter_header(str_head(r->text, FRONTMATTER_BYTES), &r->fields);
    if (n > 0)
        complain(r, 0,
                 arena_format(r->fields.arena, "%u lines before the text are read as such",
                              count_lines(str_head(r->text, n))));
    return n;
}

bool
frontmatter_may_be(lucid_str text)
{
    const lucid_str rest = str_trim(str_after(text, skip_preamble(text, false)));
    bool may = rest.n == 0 || *rest.p == '{';

    for (const struct form *form = frontmatter_forms; !may && form->fence; form++)
        may = str_starts(rest, str_from(form->fence));
    return may;
}

struct frontmatter
frontmatter_read(lucid_str text, bool markup, struct warnings *w, struct locator *places)
{
    size_t before = skip_preamble(text, markup);
    struct reading r = { .text = str_after(text, before), .warnings = w, .places = places };
    struct frontmatter found = { .length = 0 };

    r.fields.arena = w->arena;
    r.fields.text = r.text;
    r.goes_on = text.n >= FRONTMATTER_BYTES;
    found.length = read_any(&r, markup, &found.kind);
    found.problem = r.problem;
    if (found.length == 0)
        return found;
    found.length += before;
    found.title = r.fields.title;
    found.word_goal = r.fields.word_goal;
    found.language = r.fields.language;
    found.keywords = fields_keywords(&r.fields, &found.keywords_n);
    found.declared = make_declared(&r);
    if (r.fields.unread && !r.fields.declared)
        found.unread = place_in(&r, r.fields.unread_at);
    keep_settings(&found, text, before, w->arena);
    if (r.fields.cut)
        complain(&r, 0, "only the first 256 keywords and tags are read");
    return found;
}
