/* in/markdown/mask_myst.c - directives, roles, targets and breaks of MyST. */
#include "in/markdown/indented_code.h"
#include "in/markdown/masker.h"

enum part { TITLE, TEXT, HIDDEN, CODE };

struct directive {
    const char *name;
    enum part argument, body;
};

static const struct directive directives[] = {
#define DIRECTIVE(name, argument, body) { name, argument, body },
#include "in/markdown/myst.def"
};

static bool
is_name(char c)
{
    return is_ascii_alnum(c) || (c && strchr("_-:.+", c));
}

/* {name} at `at`: its end, or NOWHERE. */
static size_t
read_name(const struct masker *m, size_t at, size_t end, lucid_str *name)
{
    size_t i = at + 1;

    if (at >= end || m->p[at] != '{' || !is_ascii_alpha(m->p[i]))
        return NOWHERE;
    while (i < end && is_name(m->p[i]))
        i++;
    *name = text_at(m, at + 1, i);
    return i < end && m->p[i] == '}' ? i + 1 : NOWHERE;
}

static const struct directive *
find_directive(lucid_str name)
{
    /* theorems of sphinx-proof are prf:theorem and so on */
    static const struct directive proof = { "prf:", TITLE, TEXT };

    if (str_starts(name, S("prf:")) || str_starts(name, S("proof:")))
        return &proof;
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++)
        if (str_equal_nocase(name, str_from(directives[i].name)))
            return &directives[i];
    return NULL;
}

/* ":name: value" is an option; a caption is seen. */
static bool
mask_option(struct masker *m, const struct md_line *l)
{
    size_t at = l->content + 1;

    if (l->content >= l->end || m->p[l->content] != ':')
        return false;
    while (at < l->end && is_name(m->p[at]) && m->p[at] != ':')
        at++;
    if (at == l->content + 1 || at >= l->end || m->p[at] != ':')
        return false;
    if (str_equal(text_at(m, l->content, at + 1), S(":caption:")))
        cover(m, l->content, at + 1);
    else
        cover(m, l->content, l->end);
    return true;
}

/* name: value in an indented line: an option of PyMdown's blocks. */
static bool
is_indented_option(const struct masker *m, const struct md_line *l, size_t column)
{
    size_t at = l->content;

    while (at < l->end && is_name(m->p[at]) && m->p[at] != ':')
        at++;
    return l->column >= column + 4 && at > l->content && at < l->end && m->p[at] == ':';
}

/* A block of YAML between "---" and "---". */
static void
mask_option_block(struct masker *m, const struct md_line *first)
{
    lucid_str text = { m->p, m->n };

    for (struct md_line l = *first; l.next < m->n && !is_blank_line(&l);) {
        l = line_read(text, l.next);
        if (str_equal(str_trim(text_at(m, l.content, l.end)), S("---"))) {
            for (struct md_line o = *first;; o = line_read(text, o.next)) {
                cover(m, o.inner, o.end);
                if (o.begin == l.begin)
                    return;
            }
        }
    }
}

void
mask_options(struct masker *m, const struct md_line *directive)
{
    const bool pymdown = m->p[directive->content] == '/';
    lucid_str text = { m->p, m->n };

    for (struct md_line l = *directive; l.next < m->n;) {
        l = line_read(text, l.next);
        if (pymdown && is_indented_option(m, &l, directive->column))
            cover(m, l.content, l.end);
        else if (!pymdown && str_equal(str_trim(text_at(m, l.content, l.end)), S("---"))) {
            mask_option_block(m, &l);
            return;
        } else if (pymdown || !mask_option(m, &l))
            return;
    }
}

/* What is shown of the argument that begins at `at`. */
static size_t
mask_argument(struct masker *m, const struct md_line *l, size_t at, size_t end, enum part what)
{
    at = skip_spaces(m, at, end);
    mask_options(m, l);
    if (at == end || what == HIDDEN)
        return cover(m, l->content, l->end);
    if (what == TITLE)
        return make_title(m, l->content, at, end, l->end);
    cover(m, end, l->end);
    return cover(m, l->content, at);
}

/* An argument of a directive that is not known: one word names something. */
static enum part
unknown_argument(const struct masker *m, size_t at, size_t end)
{
    lucid_str s = str_trim(text_at(m, at, end));

    return memchr(s.p, ' ', s.n) ? TITLE : HIDDEN;
}

size_t
mask_myst_container(struct masker *m, const struct md_line *l, size_t at, size_t end)
{
    lucid_str name;
    const struct directive *d;

    at = read_name(m, at, end, &name);
    if (at == NOWHERE)
        return cover(m, l->content, l->end);
    d = find_directive(name);
    if (d && d->body == CODE)
        return mask_code_container(m, l);
    return mask_argument(m, l, at, end, d ? d->argument : unknown_argument(m, at, end));
}

/* Does what the fence of l holds, up to the line that ends it, read like text? */
static bool
holds_text(struct masker *m, const struct md_line *l, size_t length)
{
    lucid_str text = { m->p, m->n };
    const char mark = m->p[l->content];
    struct md_line line = *l;

    while (line.next < m->n && m->wasted <= WASTE * m->n) {
        size_t end;

        line = line_read(text, line.next);
        end = skip_marks(m, line.content, line.end, mark);
        m->wasted += line.next - line.begin;
        if (end - line.content >= length && skip_spaces(m, end, line.end) == line.end)
            return is_indented_prose(text_at(m, l->next, line.begin));
    }
    return false;
}

/* What runs in these engines of knitr, Quarto and Jupyter is code, however it reads. */
static bool
is_engine(lucid_str name)
{
    return is_one_of(name, "r python julia ojs bash sh sql js css dot d3 stan rcpp perl ruby awk "
                           "node cat asis html tikz diagram plantuml graphviz mermaid toctree "
                           "eval-rst bibliography");
}

static void
open_fence(struct masker *m, const struct md_line *l, size_t length)
{
    m->fences = arena_grow(m->builder->from->arena, m->fences, m->fences_open, &m->fences_capacity,
                           sizeof *m->fences);
    m->fences[m->fences_open++] =
        (struct myst_fence){ .length = length, .mark = m->p[l->content], .quotes = l->quotes };
}

/* A line that ends an open fence; those in it that were left open end too. */
static size_t
close_fence(struct masker *m, const struct md_line *l, size_t marks)
{
    const size_t length = marks - l->content;

    while (m->fences_open > 0 && m->fences[m->fences_open - 1].quotes > l->quotes)
        m->fences_open--;
    for (size_t i = m->fences_open; i > 0; i--) {
        const struct myst_fence *f = &m->fences[i - 1];

        if (f->mark == m->p[l->content] && f->length <= length &&
            (f->length == length || i == m->fences_open)) {
            m->fences_open = i - 1;
            return cover(m, l->content, l->end);
        }
    }
    return NOWHERE;
}

/* ```{name} argument */
size_t
mask_myst_fence(struct masker *m, const struct md_line *l)
{
    const char mark = l->content < l->end ? m->p[l->content] : 0;
    size_t marks, at;
    const struct directive *d;
    lucid_str name;

    if (mark != '`' && mark != '~')
        return NOWHERE;
    marks = skip_marks(m, l->content, l->end, mark);
    if (marks - l->content < 3)
        return NOWHERE;
    at = skip_spaces(m, marks, l->end);
    if (at == l->end)
        return close_fence(m, l, marks);
    if (str_equal(text_at(m, at, l->end), S("mdx-code-block"))) { /* Docusaurus */
        open_fence(m, l, marks - l->content);
        return cover(m, l->content, l->end);
    }
    at = read_name(m, at, l->end, &name);
    if (at == NOWHERE)
        return NOWHERE;
    d = find_directive(name);
    if (d ? d->body == CODE : is_engine(name) || !holds_text(m, l, marks - l->content))
        return NOWHERE;
    open_fence(m, l, marks - l->content);
    return mask_argument(m, l, at, l->end, d ? d->argument : unknown_argument(m, at, l->end));
}

/* What is shown of the text in [at, end): of "text <target>" its text, of "HTML (Hypertext
 * …)" the abbreviation. */
static void
mask_role_text(struct masker *m, size_t at, size_t end, bool abbreviation)
{
    const char open = abbreviation ? '(' : '<';
    size_t i = end - 1;

    if (m->p[i] != (abbreviation ? ')' : '>'))
        return;
    while (i > at && m->p[i] != open)
        i--;
    if (i > at)
        cover(m, i, end);
}

/* {name}`text` */
size_t
mask_role(struct masker *m, size_t at)
{
    lucid_str name;
    size_t begin = read_name(m, at, m->paragraph_end, &name), end, ticks;

    if (begin == NOWHERE || m->p[begin] != '`')
        return NOWHERE;
    ticks = skip_marks(m, begin, m->paragraph_end, '`');
    end = seek(m, ticks, m->paragraph_end, text_at(m, begin, ticks));
    if (end == NOWHERE)
        return NOWHERE;
    if (str_starts(name, S("cite:")) || is_one_of(name, "math eq cite raw eval label sub-ref"))
        return cover(m, at, end + (ticks - begin));
    mask_role_text(m, ticks, end, str_equal(name, S("abbr")));
    cover(m, at, begin);
    return end + (ticks - begin);
}

/* (label)= and the "+++" between cells. */
size_t
mask_myst_line(struct masker *m, const struct md_line *l)
{
    lucid_str s = str_trim(text_at(m, l->content, l->end));

    if (l->marks > l->quotes)
        return NOWHERE;
    if (str_starts(s, S("+++"))) {
        lucid_str rest = str_trim(str_after(s, 3));

        return rest.n == 0 || *rest.p == '{' ? cover(m, l->content, l->end) : NOWHERE;
    }
    if (s.n < 4 || *s.p != '(' || s.p[s.n - 1] != '=' || s.p[s.n - 2] != ')' ||
        memchr(s.p, ' ', s.n) || memchr(s.p + 1, '(', s.n - 1))
        return NOWHERE;
    return cover(m, l->content, l->end);
}
