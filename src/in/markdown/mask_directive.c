/*
 * in/markdown/mask_directive.c - directives of documentation: containers, admonitions, tabs.
 *
 * ":::" of Pandoc, remark, VitePress, Docusaurus, MyST and Microsoft Learn, "!!!", "???",
 * "===" and "///" of Python-Markdown, "> [!NOTE]" of GitHub, Obsidian and Microsoft Learn.
 */
#include "in/markdown/masker.h"

static bool
is_name(char c)
{
    return is_ascii_alnum(c) || c == '_' || c == '-';
}

static size_t
skip_name(const struct masker *m, size_t at, size_t end)
{
    while (at < end && is_name(m->p[at]))
        at++;
    return at;
}

/* After name="value" and {…} at `at`. */
static size_t
skip_attributes(const struct masker *m, size_t at, size_t end)
{
    for (size_t next = at; next < end; at = next) {
        size_t name;

        next = at = skip_spaces(m, at, end);
        if (m->p[at] == '{') {
            const char *close = memchr(m->p + at, '}', end - at);

            next = attributes_end(m, at);
            next = next != NOWHERE && next <= end ? next : close ? (size_t)(close - m->p) + 1 : at;
        } else if ((name = skip_name(m, at, end)) > at && name + 1 < end && m->p[name] == '=' &&
                   strchr("\"'", m->p[name + 1])) {
            const char *close = memchr(m->p + name + 2, m->p[name + 1], end - name - 2);

            next = close ? (size_t)(close - m->p) + 1 : at;
        }
        if (next == at)
            break;
    }
    return at;
}

/* title="…" of a callout is seen. */
static size_t
mask_named_title(struct masker *m, const struct md_line *l, size_t at, size_t end)
{
    size_t title = seek(m, at, end, S("title=\""));
    const char *close = title == NOWHERE ? NULL : memchr(m->p + title + 7, '"', end - title - 7);

    if (!close || seek(m, at, end, S("callout")) == NOWHERE)
        return cover(m, l->content, l->end);
    return make_title(m, l->content, title + 7, (size_t)(close - m->p), l->end);
}

/* ::: name {.class} Title, :::name[Title], :::{name} argument */
size_t
mask_container(struct masker *m, const struct md_line *l)
{
    size_t marks = skip_marks(m, l->content, l->end, ':'), at = skip_spaces(m, marks, l->end);
    size_t end = l->end, name = at, title;

    if (marks - l->content < 3)
        return marks - l->content == 2 ? mask_leaf(m, l) : NOWHERE;
    while (end > at && (is_ascii_space(m->p[end - 1]) || m->p[end - 1] == ':'))
        end--;
    if (at < end && m->p[at] == '{' && is_ascii_alpha(m->p[at + 1]))
        return mask_myst_container(m, l, at, end);
    at = skip_name(m, at, end);
    if (str_equal(text_at(m, name, at), S("mermaid")) && skip_spaces(m, at, end) == end)
        return mask_code_container(m, l);
    title = skip_attributes(m, at, end);
    if (title == end && title > at)
        return mask_named_title(m, l, at, end);
    /* {open} at its end */
    if (end > title && m->p[end - 1] == '}')
        for (size_t i = end - 1; i > title; i--)
            if (m->p[i] == '{') {
                end = i;
                break;
            }
    return make_title(m, l->content, title, end, l->end);
}

/* Is the next line that is not blank indented by at least so many columns more? */
static bool
is_body_indented(const struct masker *m, const struct md_line *l, size_t columns)
{
    lucid_str text = { m->p, m->n };

    for (size_t at = l->next; at < m->n;) {
        struct md_line next = line_read(text, at);

        if (!is_blank_line(&next))
            return next.inner - next.begin >= l->content - l->begin + columns;
        at = next.next;
    }
    return false;
}

static const char admonitions[] =
    "note abstract summary tldr info todo tip hint important success check done question help "
    "faq warning caution attention failure fail missing danger error bug example snippet quote "
    "cite seealso admonition details";

/* !!! note "Title", its collapsible forms ??? and ???+, and the tabs === "Title"
 * (Python-Markdown): the indented lines after them belong to them.  Of names that are not
 * known one that sticks to its mark is a word that is cried out. */
size_t
mask_admonition(struct masker *m, const struct md_line *l)
{
    lucid_str s = text_at(m, l->content, l->end);
    size_t at = l->content + 3, end = l->end, name, first;

    if (!str_starts(s, S("!!!")) && !str_starts(s, S("???")) && !str_starts(s, S("===")))
        return NOWHERE;
    at += at < l->end && m->p[at] && strchr(*s.p == '=' ? "+!" : "+", m->p[at]);
    at = name = skip_spaces(m, at, l->end);
    first = skip_name(m, at, l->end);
    do
        at = skip_spaces(m, skip_name(m, at, l->end), l->end);
    while (at < l->end && is_name(m->p[at]));
    if ((at < l->end && m->p[at] != '"') || ((at == name || *s.p == '=') && at == l->end) ||
        (*s.p == '=' && at != name))
        return NOWHERE;
    if (at == l->end && !is_one_of(text_at(m, name, first), admonitions) &&
        (!is_ascii_space(m->p[name - 1]) || !is_body_indented(m, l, 2)))
        return NOWHERE;
    /* no "# " after the mark: md4c 0.4.8 would end the item after a heading */
    at = uncover_title(m, l->content, &at, &end, l->end) ? at : l->end;
    m->p[l->content] = MASK_NOTE;
    m->p[l->content + 1] = ' ';
    return at;
}

/* Where the last line of slashes alone begins. */
static size_t
last_block_end(struct masker *m)
{
    lucid_str text = { m->p, m->n };

    for (size_t at = 0; !m->blocks_known && at < m->n;) {
        struct md_line line = line_read(text, at);
        size_t end = skip_marks(m, line.content, line.end, '/');

        if (end - line.content >= 3 && skip_spaces(m, end, line.end) == line.end)
            m->last_block_end = line.begin;
        at = line.next;
    }
    m->blocks_known = true;
    return m->last_block_end;
}

/* /// details | Title, with options below it, and the /// that ends it (PyMdown blocks). */
size_t
mask_caption_block(struct masker *m, const struct md_line *l)
{
    size_t marks = skip_marks(m, l->content, l->end, '/'), at = skip_spaces(m, marks, l->end);
    size_t name = at, title;

    if (marks - l->content < 3)
        return NOWHERE;
    if (at == l->end)
        return m->blocks > 0 ? (m->blocks--, cover(m, l->content, l->end)) : NOWHERE;
    at = skip_name(m, at, l->end);
    title = skip_spaces(m, at, l->end);
    if (at == name || (title < l->end && m->p[title] != '|') || l->begin >= last_block_end(m))
        return NOWHERE;
    m->blocks++;
    mask_options(m, l);
    if (title == l->end || str_equal(text_at(m, name, at), S("html")))
        return cover(m, l->content, l->end);
    return make_title(m, l->content, title + 1, l->end, l->end);
}

/* > [!NOTE] Title, > [!tip|right]- Title */
size_t
mask_alert(struct masker *m, const struct md_line *l)
{
    size_t at = l->content + 2, name = at, before = l->content;

    while (before > l->begin && (m->p[before - 1] == ' ' || m->p[before - 1] == '\t'))
        before--;
    if (before == l->begin || m->p[before - 1] != '>' ||
        !str_starts(text_at(m, l->content, l->end), S("[!")))
        return NOWHERE;
    at = skip_name(m, at, l->end);
    if (at == name)
        return NOWHERE;
    if (is_one_of(text_at(m, name, at), "div video")) {
        const char *close = memchr(m->p + at, ']', l->end - at);

        return close ? cover(m, l->content, (size_t)(close - m->p) + 1) : NOWHERE;
    }
    if (at < l->end && m->p[at] == '|')
        while (at < l->end && m->p[at] != ']' && m->p[at] != '[')
            at++;
    if (at >= l->end || m->p[at] != ']')
        return NOWHERE;
    at++;
    at += at < l->end && (m->p[at] == '-' || m->p[at] == '+');
    return make_title(m, l->content, at, l->end, l->end);
}

/* --8<-- "file", and files between two such lines (PyMdown snippets); <<< @/file
 * (VitePress); {!file!} (Markdown-Include). */
size_t
mask_snippet(struct masker *m, const struct md_line *l)
{
    lucid_str s = str_trim(text_at(m, l->content, l->end)), text = { m->p, m->n };
    size_t at = skip_marks(m, l->content, l->end, '-'), end = l->end, next;

    if (str_starts(s, S("<<< @")) || (str_starts(s, S("{!")) && s.n > 4 && s.p[s.n - 2] == '!') ||
        str_starts(s, S("<<< ./"))) {
        note_template(m, l->content);
        return cover(m, l->content, l->end);
    }
    if (at == l->content || !str_starts(text_at(m, at, l->end), S("8<")))
        return NOWHERE;
    at += 2;
    next = skip_marks(m, at, l->end, '-');
    if (next == at)
        return NOWHERE;
    if (skip_spaces(m, next, l->end) == l->end) /* a block: up to the same line again */
        for (size_t i = l->next; i < m->n;) {
            struct md_line line = line_read(text, i);

            if (str_equal(str_trim(text_at(m, line.content, line.end)), s)) {
                end = line.end;
                break;
            }
            if (is_blank_line(&line))
                break;
            i = line.next;
        }
    note_template(m, l->content);
    return cover(m, l->content, end);
}
