/*
 * read/article/frontmatter_header.c - metadata that no fence opens.
 *
 * Lines of "Key: value" up to a blank line, as Pelican and MultiMarkdown have them; up to a
 * closing "---", as Hexo has them; and the title block of pandoc, whose lines begin with '%'.
 * A paragraph may look like that, so there must be two such lines, the first key must be
 * known, and half of all.
 */
#include "read/article/frontmatter_fields.h"

static bool
is_known(lucid_str key)
{
    static const char *const names[] = {
        "title",
        "subtitle",
        "author",
        "authors",
        "date",
        "created",
        "modified",
        "updated",
        "lastmod",
        "published",
        "slug",
        "category",
        "categories",
        "tags",
        "tag",
        "keywords",
        "summary",
        "description",
        "excerpt",
        "abstract",
        "lang",
        "language",
        "status",
        "template",
        "layout",
        "permalink",
        "url",
        "save_as",
        "css",
        "theme",
        "copyright",
        "revision",
        "affiliation",
        "email",
        "series",
        "draft",
        "base header level",
        "html header",
        "latex input",
        "slidenumbers",
        "footer",
        "autoscale",
        "word_count",
        "word-count",
        "wordcount",
        "image",
        "comments",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_equal_nocase(key, str_from(names[i])))
            return true;
    return false;
}

/* "Key: value", cut in two; false where it is none. */
static bool
read_key(lucid_str line, lucid_str *key, lucid_str *value)
{
    size_t n = 0;

    while (n < line.n && n < 40 &&
           (is_ascii_alnum(line.p[n]) || (n > 0 && strchr("_- ", line.p[n]))))
        n++;
    if (n == 0 || n == line.n || line.p[n] != ':' || !is_ascii_alpha(*line.p) ||
        (n + 1 < line.n && !is_ascii_space(line.p[n + 1])))
        return false;
    *key = str_trim(str_head(line, n));
    *value = str_trim(str_after(line, n + 1));
    return true;
}

static void
add(struct fields *to, lucid_str key, lucid_str value)
{
    const size_t at = (size_t)(value.p - to->text.p);

    if (value.n > 0)
        fields_add(to, &(struct field){ .key = key,
                                        .value = value,
                                        .key_at = (size_t)(key.p - to->text.p),
                                        .at = at,
                                        .end = at + value.n });
}

struct header {
    size_t keys, known; /* lines of it */
    size_t close_at;    /* where the line begins that ends it */
    size_t end;         /* after it; 0: it has none */
    bool fenced;        /* that is "---" */
};

/* The lines at the head that may be metadata. */
static struct header
look_at(lucid_str text)
{
    struct header h = { 0 };
    lucid_str rest = text, line, key, value;

    while (h.end == 0) {
        h.close_at = text.n - rest.n;
        if (!str_next_line(&rest, &line))
            break;

        h.fenced = h.keys > 0 && str_equal(str_trim(line), S("---"));
        if (h.fenced || (h.keys > 0 && str_trim(line).n == 0)) {
            h.end = text.n - rest.n;
        } else if (read_key(line, &key, &value)) {
            if (h.keys++ == 0 && !is_known(key))
                return h;
            h.known += is_known(key);
        } else if (h.keys == 0 || !(is_ascii_space(*line.p) || str_starts(line, S("- ")))) {
            return h;
        }
    }
    if (h.end == 0 && h.keys > 0) /* there is no text at all */
        h.end = text.n;
    return h;
}

/* % title, % authors, % date: each may go on in lines that begin with a blank. */
static size_t
read_title_block(lucid_str text, struct fields *to)
{
    lucid_str rest = text, line;
    size_t lines = 0, end = 0;

    for (; str_next_line(&rest, &line); end = text.n - rest.n) {
        if (line.n > 0 && *line.p == '%' && lines < 3) {
            if (lines++ == 0)
                add(to, S("title"), str_trim(str_after(line, 1)));
        } else if (lines == 0 || line.n == 0 || !is_ascii_space(*line.p)) {
            break;
        }
    }
    return end;
}

size_t
frontmatter_header(lucid_str text, struct fields *to)
{
    lucid_str rest, line, key, value;
    struct header h;

    if (str_starts(text, S("% ")))
        return read_title_block(text, to);
    h = look_at(text);
    if (h.end == 0 || h.keys < 2 || 2 * h.known < h.keys)
        return 0;
    rest = str_head(text, h.close_at);
    if (h.fenced) {
        struct mistake mistake = { 0 };

        frontmatter_yaml(rest, to, &mistake);
        return h.end;
    }
    while (str_next_line(&rest, &line))
        if (read_key(line, &key, &value))
            add(to, key, value);
    return h.end;
}
