/* read/article/frontmatter.c - metadata before the text: YAML, TOML or JSON. */
#include "read/article/frontmatter.h"

#include "read/article/frontmatter_fields.h"

enum { MAX_BYTES = 1024 * 1024 };

/* A block between fences. */
struct fenced {
    bool opens, closes;
    size_t close_at; /* where the closing line begins */
    size_t end;      /* after it */
};

/* A line of the fence's three signs and blanks. */
static bool
is_fence(lucid_str line, lucid_str fence)
{
    return str_starts(line, fence) && str_trim(str_after(line, fence.n)).n == 0;
}

static struct fenced
find_fences(lucid_str text, lucid_str fence, lucid_str other)
{
    struct fenced found = { false, false, 0, 0 };
    lucid_str rest = str_head(text, MAX_BYTES), line;
    size_t n = rest.n;

    found.opens = str_next_line(&rest, &line) && is_fence(line, fence);
    while (found.opens && !found.closes) {
        found.close_at = n - rest.n;
        if (!str_next_line(&rest, &line))
            break;
        found.closes = is_fence(line, fence) || is_fence(line, other);
        found.end = n - rest.n;
    }
    /* the head may have cut a CRLF */
    if (found.closes && found.end < text.n && text.p[found.end - 1] == '\r' &&
        text.p[found.end] == '\n')
        found.end++;
    return found;
}

static bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* "key: …" or "key = …", the key perhaps quoted. */
static bool
is_key_line(lucid_str line, char sign)
{
    lucid_str s = str_trim(line);
    size_t n = 0, words = 1;

    while (n < s.n && s.p[n] != sign) {
        words += s.p[n] == ' ' && n + 1 < s.n && s.p[n + 1] != sign;
        if (n > 60 ||
            !(is_ascii_alpha(s.p[n]) || is_ascii_digit(s.p[n]) || is_one_of(s.p[n], " _-.\"'")))
            return false;
        n++;
    }
    return n > 0 && n < s.n && words <= 2 && (n + 1 == s.n || sign == '=' || s.p[n + 1] == ' ');
}

/* A line of YAML or TOML rather than of prose. */
static bool
looks_like_data(lucid_str line, char sign)
{
    return is_ascii_space(line.p[0]) || is_one_of(line.p[0], "#-[]{}") || is_key_line(line, sign);
}

/* Does broken metadata look like it more than like prose between two rules? */
static bool
looks_like_metadata(lucid_str block, char sign)
{
    lucid_str rest = block, line;
    size_t data = 0, prose = 0;
    bool first = true, key = false;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line)) {
        if (str_trim(line).n == 0)
            continue;
        if (line.p[0] != '#' && first) {
            key = is_key_line(line, sign) || line.p[0] == '{';
            first = false;
        }
        if (looks_like_data(line, sign))
            data++;
        else
            prose++;
    }
    return key && data >= prose;
}

/* Does the first line after the opening fence look like a key? */
static bool
begins_with_key(lucid_str text, char sign)
{
    lucid_str rest = str_head(text, 4096), line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0 && line.p[0] != '#')
            return is_key_line(line, sign);
    return false;
}

static bool
is_empty(lucid_str block)
{
    lucid_str rest = block, line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0 && str_trim(line).p[0] != '#')
            return false;
    return true;
}

struct reading {
    lucid_str text;
    struct warnings *warnings;
    struct locator *places;
    struct fields fields;
    struct mistake mistake;
};

static struct lucid_place
place_in(const struct reading *r, size_t at)
{
    return place_of(r->places, r->places->begins + (uint64_t)(r->text.p - r->places->text.p) + at);
}

static void
complain(struct reading *r, size_t at, const char *message)
{
    warn(r->warnings, place_in(r, at),
         arena_format(r->warnings->arena, "front matter: %s", message));
}

typedef bool read_function(lucid_str, struct fields *, struct mistake *);

/* A format with fences; returns the bytes of the block.  Two thematic breaks
 * with prose between them are text, and so is what was never closed but met a
 * thematic break further down: to swallow prose is worse than to count keys. */
static size_t
read_fenced(struct reading *r, lucid_str fence, lucid_str other, char sign, read_function *read)
{
    struct fenced found = find_fences(r->text, fence, other);
    lucid_str block = str_head(r->text, found.close_at);
    bool mapping;

    if (!found.opens)
        return 0;
    if (!found.closes) {
        if (begins_with_key(r->text, sign))
            complain(r, 0,
                     r->text.n > MAX_BYTES ? "not closed within 1 MiB: taken as text"
                                           : "not closed: taken as text");
        return 0;
    }
    if (is_empty(block))
        return found.end;
    mapping = read(block, &r->fields, &r->mistake);
    if (r->mistake.message ? !looks_like_metadata(block, sign) : !mapping) {
        r->fields = (struct fields){ .arena = r->fields.arena, .text = r->text };
        if (begins_with_key(r->text, sign))
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
    n = frontmatter_json(str_head(r->text, MAX_BYTES), &r->fields, &r->mistake);
    if (n > 0)
        n = end_of_line(r->text, n);
    else
        complain(r, r->mistake.at, "not JSON: taken as text");
    if (n == 0)
        r->fields = (struct fields){ .arena = r->fields.arena, .text = r->text };
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

/* Blank lines before the front matter (Zola allows them). */
static size_t
skip_blank_lines(lucid_str text)
{
    lucid_str rest = str_head(text, MAX_BYTES), line;
    size_t n = rest.n, at = 0;

    while (str_next_line(&rest, &line) && str_trim(line).n == 0)
        at = n - rest.n;
    return at;
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

/* Keep a block that may hold settings of our own; `blank` bytes precede it. */
static void
keep_settings(struct frontmatter *found, lucid_str text, size_t blank, struct arena *a)
{
    const lucid_str block = str_head(str_after(text, blank), found->length - blank);
    lucid_str before = str_head(text, blank), line;

    if (!names_lucid(block))
        return;
    found->settings = arena_copy(a, block);
    while (str_next_line(&before, &line))
        found->settings_line++;
}

struct frontmatter
frontmatter_read(lucid_str text, struct warnings *w, struct locator *places)
{
    size_t blank = skip_blank_lines(text);
    struct reading r = { .text = str_after(text, blank), .warnings = w, .places = places };
    struct frontmatter found = { .length = 0 };

    r.fields.arena = w->arena;
    r.fields.text = r.text;
    found.length = read_fenced(&r, S("---"), S("..."), ':', frontmatter_yaml);
    if (found.length == 0) {
        found.kind = FRONTMATTER_TOML;
        found.length = read_fenced(&r, S("+++"), S("+++"), '=', frontmatter_toml);
    }
    if (found.length == 0) {
        found.kind = FRONTMATTER_JSON;
        found.length = read_json(&r);
    }
    if (found.length == 0)
        return found;
    found.length += blank;
    found.title = r.fields.title;
    found.language = r.fields.language;
    found.keywords = fields_keywords(&r.fields, &found.keywords_n);
    found.declared = make_declared(&r);
    keep_settings(&found, text, blank, w->arena);
    if (r.fields.cut)
        complain(&r, 0, "only the first 256 keywords and tags are read");
    return found;
}
