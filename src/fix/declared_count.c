/* fix/declared_count.c - write the word count of a text into its file. */
#include "fix/declared_count.h"

#include <math.h>

#include "read/article/declaration.h"
#include "read/article/declared_number.h"
#include "read/article/frontmatter.h"
#include "read/detect_format.h"

/* The reader whose name a report gives. */
static const struct input *
format_of(const char *name)
{
    return input_find(str_from(name));
}

/* ---- repair */

/* The file as it was read, in e.  NULL, or why not. */
static const char *
open_edit(const struct fix *f, struct edit *e)
{
    const struct input *format = format_of(f->format);
    const char *problem;

    if (format->file)
        return arena_format(f->arena, "%s is not changed: correct it in its program", format->file);
    *e = (struct edit){ .encoding = f->encoding, .format = f->format, .arena = f->arena };
    problem = read_again(f->path, &f->read, &e->bytes, f->arena);
    if (!problem)
        edit_begin(e);
    return problem;
}

const char *
fix_declared(const struct fix *f, const struct lucid_declared *const *wrong, size_t n,
             uint64_t words)
{
    struct edit e = { .bytes = S("") };
    const char *problem = open_edit(f, &e);

    for (size_t i = 0; i < n && !problem; i++)
        problem = declared_number_edit(&e, wrong[i], words);
    return problem ? problem : replace_file(f->path, &f->read, e.bytes, f->arena);
}

/* ---- declare */

/* What is known of the text of a file that declares nothing. */
struct layout {
    lucid_str text;
    const char *eol;
    bool fenced; /* ``` lines open code */
    struct frontmatter metadata;
    struct declaration end;
    size_t end_at; /* of the article: its end mark, or the end of the text */
};

static const char *
line_end_of(lucid_str text)
{
    lucid_str rest = text, line;

    if (!str_next_line(&rest, &line) || line.n == text.n)
        return "\n";
    if (text.p[line.n] == '\n')
        return "\n";
    return line.n + 1 < text.n && text.p[line.n + 1] == '\n' ? "\r\n" : "\r";
}

/* Look at a text as the reader of documents does. */
static struct layout
look_at(lucid_str text, const char *format, struct arena *a)
{
    struct layout l = { .text = text, .eol = line_end_of(text) };
    struct warnings warnings = { .arena = a };
    struct locator places = { .text = text };
    lucid_str article;

    l.fenced = format_of(format)->fenced;
    l.metadata = frontmatter_read(text, l.fenced, &warnings, &places);
    article = str_after(text, l.metadata.length);
    l.end = declaration_find(&(struct article_part){ article, true, true, l.fenced }, &places, a);
    l.end_at = l.metadata.length + l.end.article_end;
    return l;
}

/* Where the last line of text[0, n) begins. */
static size_t
last_line(lucid_str text, size_t n)
{
    if (n > 0 && text.p[n - 1] == '\n')
        n--;
    if (n > 0 && text.p[n - 1] == '\r')
        n--;
    while (n > 0 && text.p[n - 1] != '\n' && text.p[n - 1] != '\r')
        n--;
    return n;
}

/* Where a key of the top level may stand in TOML: before the first table. */
static size_t
first_table(lucid_str text, size_t end)
{
    lucid_str rest = str_head(text, end), line;
    size_t second = 0;

    while (str_next_line(&rest, &line)) {
        if (second == 0 && (str_starts(line, S("+++")) || str_starts(line, S("---"))))
            second = end - rest.n;
        if (str_starts(str_trim(line), S("[")))
            return second;
    }
    return end;
}

/* A key in the front matter there is, or in a new one. */
static size_t
put_key(const struct layout *l, uint64_t words, struct arena *a, lucid_str *put)
{
    const bool toml = l->metadata.length > 0 && l->metadata.kind == FRONTMATTER_TOML;
    const char *key = arena_format(a, "word_count%s%llu%s", toml ? " = " : ": ",
                                   (unsigned long long)words, l->eol);
    size_t at = 0;

    if (l->metadata.length == 0)
        key = arena_format(a, "---%s%s---%s%s", l->eol, key, l->eol, l->eol);
    else
        at = last_line(l->text, l->metadata.length);
    *put = str_from(key);
    return toml ? first_table(l->text, at) : at;
}

static bool
ends_in_line_end(lucid_str text, size_t n)
{
    return n == 0 || text.p[n - 1] == '\n' || text.p[n - 1] == '\r';
}

/* A line behind the end mark, and the mark where there is none. */
static size_t
put_trailer(const struct layout *l, uint64_t words, struct arena *a, lucid_str *put)
{
    const bool mark = l->end_at < l->text.n;
    lucid_str rest = str_after(l->text, l->end_at), line;
    const char *first;
    size_t at = l->text.n;

    if (mark && str_next_line(&rest, &line))
        at = l->text.n - rest.n;
    first = ends_in_line_end(l->text, at) ? "" : l->eol;
    *put = str_from(arena_format(a, "%s%s%s%s%sWord Count %llu%s", first, l->eol,
                                 mark ? "" : "PPPPP", mark ? "" : l->eol, mark ? "" : l->eol,
                                 (unsigned long long)words, l->eol));
    return at;
}

/* Does the text declare so many words, and behind its end mark if it does so in
 * a trailer?  A line before the mark that would now be taken for a declaration, such as a
 * number by itself, would no longer be counted. */
static bool
declares(const struct edit *e, uint64_t words)
{
    const struct layout l = look_at(e->text, e->format, e->arena);

    if (!l.end.declared.found)
        return l.metadata.declared.found && l.metadata.declared.words == words;
    return l.end.declared.words == words && l.end_at < e->text.n && !declares_inside(&l.end);
}

/* A page shows all but its front matter: it can only declare in what it has of that. */
static bool
has_place(const struct layout *l, const struct input *in, enum declare_where where)
{
    if (!in->front_matter)
        return false;
    return !in->tagged || (l->metadata.length > 0 && l->metadata.kind != FRONTMATTER_JSON &&
                           where != DECLARE_TRAILER);
}

const char *
fix_declare_in(struct edit *e, enum declare_where where, uint64_t words)
{
    const struct layout l = look_at(e->text, e->format, e->arena);
    const bool json = l.metadata.length > 0 && l.metadata.kind == FRONTMATTER_JSON;
    lucid_str put;
    size_t at;

    if (!has_place(&l, format_of(e->format), where))
        return arena_format(e->arena, "no place to declare a count in %s", e->format);
    if (json && where == DECLARE_FRONT_MATTER)
        return "cannot declare a count in front matter that is JSON";
    if (where == DECLARE_FRONT_MATTER || (where == DECLARE_USUAL && l.metadata.length > 0 && !json))
        at = put_key(&l, words, e->arena, &put);
    else
        at = put_trailer(&l, words, e->arena, &put);
    if (!edit_insert(e, at, put))
        return "a declaration cannot be written in this encoding";
    if (!declares(e, words))
        return "found no place where a declaration would be recognised";
    return NULL;
}

const char *
fix_declare(const struct fix *f, enum declare_where where, uint64_t words)
{
    struct edit e = { .text = S(""), .format = f->format };
    const char *problem = open_edit(f, &e);

    if (!problem)
        problem = fix_declare_in(&e, where, words);
    return problem ? problem : replace_file(f->path, &f->read, e.bytes, f->arena);
}

const struct lucid_declared *
fix_declared_of(const struct lucid_report *r, const struct lucid_finding *f)
{
    const struct lucid_declared *front = &r->declared_front;

    if (strcmp(f->rule, "declared-count") != 0 || !isfinite(f->value))
        return NULL;
    return front->found && f->place.offset == front->digits.offset ? front : &r->declared;
}
