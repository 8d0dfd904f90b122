/* in/markdown/mask_template.c - shortcodes of Hugo, Liquid and Jinja, attribute lists. */
#include "in/markdown/masker.h"

enum { MAX_TAG = 8 * 1024 };

/* A tag of a template language: {{< name … >}}, {% name … %}. */
struct template
{
    lucid_str open, close;
    lucid_str name;
    bool end;     /* {{< /name >}} */
    bool closed;  /* {{< name />}} */
    size_t after; /* where it ends */
};

static bool
is_name_byte(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_' || c == '-' || c == '/' || c == '.';
}

/* The body of these is code, or a drawing made of it. */
static bool
holds_code(lucid_str name)
{
    return is_one_of(name, "highlight code code-toggle codeblock code-block code-fence "
                           "prism chroma mermaid plantuml goat graphviz math katex latex chart "
                           "asciinema");
}

/* The first closing mark before `end` and before another one opens. */
static size_t
find_close(struct masker *m, size_t at, size_t end, lucid_str close)
{
    for (; at < end; at++) {
        lucid_str s = text_at(m, at, end);

        if (str_starts(s, close))
            return at + close.n;
        if (*s.p == '{' && (str_starts(s, S("{{")) || str_starts(s, S("{%"))))
            return NOWHERE;
    }
    return NOWHERE;
}

/* A tag goes on over blank lines where each line of it gives attributes: else its mark is
 * only spoken of. */
static bool
holds_attributes(lucid_str s)
{
    lucid_str line;

    str_next_line(&s, &line);
    while (str_next_line(&s, &line)) {
        line = str_trim(line);
        if (line.n > 0 && !strchr("\"'`>%/", *line.p) && !memchr(line.p, '=', line.n) &&
            !memchr(line.p, ':', line.n))
            return false;
    }
    return true;
}

static bool
read_template(struct masker *m, size_t at, struct template *t)
{
    /* attributes may stand in lines of their own, with blank lines between */
    size_t last = m->n - at > MAX_TAG ? at + MAX_TAG : m->n;
    size_t begin = at + t->open.n, n = 0;

    t->after = find_close(m, begin, last, t->close);
    if (t->after == NOWHERE ||
        (t->after > m->paragraph_end && !holds_attributes(text_at(m, at, t->after))))
        return false;
    /* {%- and -%} trim white space in Liquid */
    while (begin < t->after && (m->p[begin] == ' ' || m->p[begin] == '-' || m->p[begin] == '\t'))
        begin++;
    t->end = m->p[begin] == '/';
    begin += t->end;
    while (begin < t->after && m->p[begin] == ' ')
        begin++;
    while (begin + n < t->after && is_name_byte(m->p[begin + n]))
        n++;
    t->name = (lucid_str){ m->p + begin, n };
    t->closed = m->p[t->after - t->close.n - 1] == '/';
    return true;
}

/* Where the tag stands that ends the body of t: {{< /name, {% endname. */
static size_t
find_end_tag(struct masker *m, const struct template *t)
{
    size_t at = t->after;

    while ((at = seek(m, at, m->n, S("{"))) != NOWHERE) {
        lucid_str s = text_at(m, at, m->n), rest;

        at++;
        if (!str_starts(s, S("{{<")) && !str_starts(s, S("{{%")) && !str_starts(s, S("{%")))
            continue;
        rest = str_after(s, s.p[1] == '{' ? 3 : 2);
        while (rest.n > 0 && (*rest.p == ' ' || *rest.p == '-'))
            rest = str_after(rest, 1);
        if (str_starts(rest, S("/")))
            rest = str_after(rest, 1);
        else if (str_starts(rest, S("end")))
            rest = str_after(rest, 3);
        else
            continue;
        while (rest.n > 0 && *rest.p == ' ')
            rest = str_after(rest, 1);
        if (str_starts(rest, t->name) && (rest.n == t->name.n || !is_name_byte(rest.p[t->name.n])))
            return at - 1;
    }
    m->wasted += m->n - t->after;
    return NOWHERE;
}

/* A pair with a body that is no prose: all of it is covered. */
static size_t
mask_pair(struct masker *m, size_t at, const struct template *t, bool code)
{
    size_t end = find_end_tag(m, t), after;

    if (end == NOWHERE)
        return cover(m, at, t->after);
    if (code)
        set_aside(m, t->after, end, LUCID_CODE);
    after = seek(m, end, m->n, S("}"));
    after = after == NOWHERE ? end : after;
    while (after < m->n && m->p[after] == '}')
        after++;
    return cover(m, at, after);
}

/* One in the address of a link puts no text on the page. */
void
note_template(struct masker *m, size_t at)
{
    if (at > 0 && strchr("(\"'=/", m->p[at - 1]))
        return;
    if (m->templates++ == 0)
        m->first_template = at;
}

void
warn_of_templates(const struct masker *m)
{
    if (m->templates > 0)
        builder_warn(m->builder, m->first_template,
                     arena_format(m->builder->from->arena,
                                  m->templates == 1
                                      ? "%llu shortcode or template: the text that it puts on the "
                                        "page is not counted"
                                      : "%llu shortcodes or templates: the text that they put on "
                                        "the page is not counted",
                                  (unsigned long long)m->templates));
}

/* A shortcode that is only spoken of: its first and last bytes in the marks
 * are those of a C comment. */
static size_t
mask_quoted_shortcode(struct masker *m, size_t at, lucid_str close)
{
    size_t end = seek(m, at + 5, m->n, S("*/"));

    if (end != NOWHERE && str_starts(text_at(m, end + 2, m->n), close))
        return cover(m, at, end + 2 + close.n);
    m->wasted += m->n - at;
    return NOWHERE;
}

static size_t
mask_shortcode(struct masker *m, size_t at, lucid_str open, lucid_str close)
{
    struct template t = { .open = open, .close = close };

    if (str_starts(text_at(m, at + 3, m->n), S("/*")))
        return mask_quoted_shortcode(m, at, close);
    if (!read_template(m, at, &t))
        return NOWHERE;
    if (!t.end && !t.closed && holds_code(t.name))
        return mask_pair(m, at, &t, true);
    if (!t.end && !t.closed && str_equal_nocase(t.name, S("comment")))
        return mask_pair(m, at, &t, false);
    if (!t.end)
        note_template(m, at);
    return cover(m, at, t.after);
}

/* The name of what a tag keeps its body in: {% capture name %}. */
static lucid_str
kept_name(const struct masker *m, const struct template *t)
{
    const lucid_str rest =
        str_trim(text_at(m, (size_t)(t->name.p - m->p) + t->name.n, t->after - t->close.n));
    size_t n = 0;

    while (n < rest.n && is_name_byte(rest.p[n]))
        n++;
    return str_head(rest, n);
}

/* Does a tag after `at` name it, or would it take too long to say? */
static bool
is_used(struct masker *m, size_t at, lucid_str name)
{
    if (m->wasted > m->n)
        return true;
    m->wasted += m->n - at;
    while ((at = seek(m, at, m->n, S("{"))) != NOWHERE) {
        const size_t last = m->n - at > MAX_TAG ? at + MAX_TAG : m->n;
        size_t end, found = ++at;

        if (m->p[at] != '{' && m->p[at] != '%')
            continue;
        end = seek(m, at, last, S("}"));
        end = end == NOWHERE ? last : end;
        while ((found = seek(m, found, end, name)) != NOWHERE) {
            if (!is_name_byte(m->p[found - 1]) && !is_name_byte(m->p[found + name.n]))
                return true;
            found++;
        }
        at = end;
    }
    return false;
}

/* {% comment %}, what is no text, and what keeps its body for a page that does not show it. */
static bool
hides_body(struct masker *m, size_t at, const struct template *t)
{
    const bool keeps = is_one_of(t->name, "capture macro set");
    lucid_str name;
    size_t end;

    if (is_one_of(t->name, "comment schema javascript style stylesheet"))
        return true;
    if (!keeps || memchr(m->p + at, '=', t->after - at))
        return false;
    name = kept_name(m, t);
    end = find_end_tag(m, t);
    if (end == NOWHERE || (name.n > 0 && is_used(m, end + 2 + t->name.n, name)))
        return false;
    builder_warn(m->builder, at, "text that is kept for later and not shown here is not counted");
    return true;
}

static size_t
mask_statement(struct masker *m, size_t at)
{
    struct template t = { .open = S("{%"), .close = S("%}") };

    if (!read_template(m, at, &t))
        return NOWHERE;
    if (holds_code(t.name))
        return mask_pair(m, at, &t, true);
    if (hides_body(m, at, &t))
        return mask_pair(m, at, &t, false);
    if (str_equal(t.name, S("raw")) || str_equal(t.name, S("verbatim"))) {
        size_t end = find_end_tag(m, &t);

        m->raw_end = end == NOWHERE ? m->raw_end : end;
    }
    if (is_one_of(t.name, "include include_relative render link post_url gist youtube figure img "
                          "embed"))
        note_template(m, at);
    return cover(m, at, t.after);
}

static size_t
mask_expression(struct masker *m, size_t at)
{
    size_t begin = at, end = find_close(m, at + 2 + (at + 2 < m->n && m->p[at + 2] == '{'),
                                        m->paragraph_end, S("}}"));

    if (end == NOWHERE)
        return NOWHERE;
    if (end < m->n && m->p[end] == '}' && m->p[at + 2] == '{')
        end++;
    if (begin > 0 && m->p[begin - 1] == '$') /* ${{ github.sha }} */
        begin--;
    if (!strchr("#/^!>~&", m->p[at + 2])) /* blocks and comments of Handlebars */
        note_template(m, at);
    return cover(m, begin, end);
}

/* {{! a comment }} and {{!-- a comment --}} of Handlebars. */
static size_t
mask_handlebars_comment(struct masker *m, size_t at)
{
    const lucid_str close = str_starts(text_at(m, at, m->n), S("{{!--")) ? S("--}}") : S("}}");
    const size_t end = seek(m, at + 3, m->n, close);

    return end == NOWHERE ? NOWHERE : cover(m, at, end + close.n);
}

/* {::comment} … {:/comment} of kramdown, and its other extensions, of which the text stays. */
static size_t
mask_extension(struct masker *m, size_t at)
{
    const lucid_str s = text_at(m, at, m->n);
    const size_t end = seek(m, at + 2, m->paragraph_end, S("}"));
    size_t close;

    if (end == NOWHERE || end == at + 2)
        return NOWHERE;
    if (!str_starts(s, S("{::comment}")))
        return cover(m, at, end + 1);
    close = seek(m, end, m->n, S("{:/"));
    while (close != NOWHERE && !str_starts(text_at(m, close, m->n), S("{:/}")) &&
           !str_starts(text_at(m, close, m->n), S("{:/comment}")))
        close = seek(m, close + 1, m->n, S("{:/"));
    if (close == NOWHERE) {
        m->wasted += m->n - at;
        return NOWHERE;
    }
    while (m->p[close] != '}')
        close++;
    return cover(m, at, close + 1);
}

size_t
mask_template(struct masker *m, size_t at)
{
    lucid_str s = text_at(m, at, m->n);

    if (at < m->raw_end)
        return NOWHERE;
    if (str_starts(s, S("{{<")))
        return mask_shortcode(m, at, S("{{<"), S(">}}"));
    if (str_starts(s, S("{{%")))
        return mask_shortcode(m, at, S("{{%"), S("%}}"));
    if (str_starts(s, S("{{!")))
        return mask_handlebars_comment(m, at);
    if (str_starts(s, S("{{")))
        return mask_expression(m, at);
    if (str_starts(s, S("{::")) || str_starts(s, S("{:/")))
        return mask_extension(m, at);
    if (str_starts(s, S("{%")))
        return mask_statement(m, at);
    if (str_starts(s, S("{# ")) || str_starts(s, S("{/*"))) {
        bool jsx = s.p[1] == '/';
        size_t end = seek(m, at + 2, jsx ? m->n : m->paragraph_end, jsx ? S("*/}") : S("#}"));

        return end == NOWHERE ? NOWHERE : cover(m, at, end + (jsx ? 3 : 2));
    }
    return NOWHERE;
}
