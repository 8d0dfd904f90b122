/* in/markdown/mask.c - what libmd4c would misread in Markdown is covered before it reads. */
#include "in/markdown/masker.h"

/* The end of the paragraph of the line: constructs do not go on past a blank
 * line, an item, a heading or a row. */
static size_t
find_paragraph_end(const struct masker *m, const struct md_line *l)
{
    lucid_str text = { m->p, m->n };
    size_t at = l->next;

    while (at < m->n) {
        struct md_line next = line_read(text, at);

        if (is_blank_line(&next) || next.start != START_TEXT)
            break;
        at = next.next;
    }
    return at;
}

/* Code in a line is left as it is: returns where it ends, or the end of its
 * opening run when nothing closes it. */
static size_t
pass_code_span(struct masker *m, size_t at)
{
    size_t n = 0, run, end = m->paragraph_end;

    while (at + n < end && m->p[at + n] == '`')
        n++;
    at += n;
    if (n < sizeof m->spans_absent / sizeof m->spans_absent[0] && m->spans_absent[n] != end) {
        for (size_t i = at; i < end; i += run ? run : 1) {
            for (run = 0; i + run < end && m->p[i + run] == '`'; run++)
                continue;
            if (run == n)
                return i + run;
        }
        m->spans_absent[n] = end;
    }
    return at;
}

/* `r nrow(a)` and `{r} nrow(a)` of R Markdown and Quarto: the page shows what it gives. */
static size_t
pass_code(struct masker *m, size_t at)
{
    const size_t end = pass_code_span(m, at);
    const lucid_str s = text_at(m, at, end);

    if (s.n < 5 || s.p[s.n - 1] != '`' ||
        !(str_starts(s, S("`r ")) || str_starts(s, S("`{r} ")) || str_starts(s, S("`{python} ")) ||
          str_starts(s, S("`{julia} ")) || str_starts(s, S("`{ojs} "))))
        return end;
    note_template(m, at);
    return cover(m, at, end);
}

static size_t
pass_comment(struct masker *m, size_t at)
{
    size_t end = seek(m, at + 4, m->n, S("-->"));

    return end == NOWHERE ? at + 4 : end + 3;
}

/* "<!-->", "<!--->" and "<!x ...>" in a line: nothing of them is seen, as CommonMark
 * 0.31 has it and md4c 0.4.8 has not. */
static size_t
mask_declaration(struct masker *m, size_t at)
{
    const lucid_str s = text_at(m, at, m->n);
    size_t end;

    if (str_starts(s, S("<!-->")))
        return cover(m, at, at + 5);
    if (str_starts(s, S("<!--->")))
        return cover(m, at, at + 6);
    if (at == 0 || m->p[at - 1] == '\n' || !str_starts(s, S("<!")) || s.n < 3 ||
        !is_ascii_alpha(s.p[2]))
        return NOWHERE;
    end = seek(m, at, m->paragraph_end, S(">"));
    return end == NOWHERE ? NOWHERE : cover(m, at, end + 1);
}

/* Covers what begins at `at`; returns where to go on, or NOWHERE. */
typedef size_t mask_fn(struct masker *m, size_t at);

/* What the first of them covers that finds something. */
static size_t
first_of(mask_fn *const *list, struct masker *m, size_t at)
{
    size_t end = NOWHERE;

    while (end == NOWHERE && *list)
        end = (*list++)(m, at);
    return end;
}

static size_t
mask_brace(struct masker *m, size_t at)
{
    static mask_fn *const before[] = { mask_template, mask_role, mask_edit, NULL };
    size_t end = first_of(before, m, at);

    if (end == NOWHERE && m->svelte == 0)
        end = mask_attributes(m, at);
    return end == NOWHERE ? mask_braces(m, at) : end;
}

static size_t
mask_backslash(struct masker *m, size_t at)
{
    static mask_fn *const kinds[] = { mask_math, mask_double_math, mask_command, NULL };
    const size_t end = first_of(kinds, m, at);

    return end == NOWHERE ? at + 2 : end;
}

static size_t
mask_angle(struct masker *m, size_t at)
{
    static mask_fn *const tags[] = { mask_server_tag, mask_component, NULL };
    const size_t end = mask_declaration(m, at);

    if (end != NOWHERE)
        return end;
    if (str_starts(text_at(m, at, m->n), S("<!--")))
        return pass_comment(m, at);
    return first_of(tags, m, at);
}

/* What may stand at `at`; returns where to go on. */
static size_t
mask_at(struct masker *m, size_t at)
{
    static mask_fn *const equals[] = { mask_image_size, mask_highlight, NULL };
    static mask_fn *const brackets[] = { mask_citation, mask_directive, mask_bracket,
                                         mask_text_shortcode, NULL };
    static mask_fn *const colons[] = { mask_emoji, mask_directive, NULL };
    size_t end = NOWHERE;

    switch (m->p[at]) {
    case '`': return pass_code(m, at);
    case '{': end = mask_brace(m, at); break;
    case '\\': end = mask_backslash(m, at); break;
    case '%': end = mask_percent_comment(m, at); break;
    case '^': end = mask_block_name(m, at); break;
    case '$': end = mask_math(m, at); break;
    case '=': end = first_of(equals, m, at); break;
    case '[': end = first_of(brackets, m, at); break;
    case ':': end = first_of(colons, m, at); break;
    case '<': end = mask_angle(m, at); break;
    default: break;
    }
    return end == NOWHERE ? at + 1 : end;
}

/* "|-|-|" under a line with bars: a table to GitHub, but md4c 0.4.8 asks for
 * three dashes a column. */
static bool
is_short_underline(lucid_str line)
{
    bool bar = false, dash = false;

    for (size_t i = 0; i < line.n; i++) {
        if (!line.p[i] || !strchr("|-: \t", line.p[i]))
            return false;
        bar |= line.p[i] == '|';
        dash |= line.p[i] == '-';
    }
    return bar && dash;
}

static bool
has_short_cell(lucid_str line)
{
    size_t cell = 0, i;

    for (i = 0; i < line.n; i++) {
        if (line.p[i] == '|' && cell > 0 && cell < 3)
            return true;
        if (line.p[i] == '|')
            cell = 0;
        cell += line.p[i] == '-' || line.p[i] == ':';
    }
    return cell > 0 && cell < 3;
}

static void
note_rows(struct masker *m, const struct md_line *l)
{
    struct md_line next, end;
    lucid_str text = { m->p, m->n }, underline;

    if (l->next == m->n || !memchr(m->p + l->begin, '|', l->end - l->begin))
        return;
    next = line_read(text, l->next);
    underline = text_at(m, next.inner, next.end);
    if (next.quotes != l->quotes || !is_short_underline(underline) || !has_short_cell(underline))
        return;
    if (next.begin >= m->rows_end) {
        for (end = next; end.next < m->n && !is_blank_line(&end);)
            end = line_read(text, end.next);
        m->rows_end = end.end;
    }
    set_span(m, l->begin, m->rows_end, LUCID_CELL);
    cover(m, next.inner, next.end);
}

/* Mask what stands in [at, end); returns where to go on, perhaps later. */
static size_t
mask_range(struct masker *m, size_t at, size_t end)
{
    while (at < end) {
        /* it stops at NULs too, the last of which follow the text */
        at += strcspn(m->p + at, "`{\\$[:<%^=\r\n");
        if (at < end)
            at = mask_at(m, at);
    }
    return at > end ? at : end;
}

/* Lines that are masked whole are blank lines for the parser. */
static void
blank_masked_lines(struct masker *m)
{
    lucid_str text = { m->p, m->n };
    const char *mask;

    for (size_t at = 0; at < m->n; at = line_read(text, at).next) {
        struct md_line l;

        mask = memchr(m->p + at, (unsigned char)LUCID_MASK, m->n - at);
        if (!mask)
            return;
        at = (size_t)(mask - m->p);
        while (at > 0 && m->p[at - 1] != '\n' && m->p[at - 1] != '\r')
            at--;
        l = line_read(text, at);
        if (str_trim(text_at(m, at, l.end)).n == 0)
            memset(m->p + at, ' ', l.end - at);
    }
}

static void
warn_of_comments(const struct masker *m)
{
    if (m->comments > 0)
        builder_warn(m->builder, m->first_comment,
                     arena_format(m->builder->from->arena, "not counted: %llu %s between %%%%",
                                  (unsigned long long)m->comments,
                                  m->comments == 1 ? "comment" : "comments"));
}

bool
mask_markdown(struct block_builder *c, bool mdx)
{
    struct masker m = { .builder = c, .p = c->from->text, .n = c->from->n, .mdx = mdx };
    lucid_str text = { m.p, m.n };
    struct md_line before = { 0 }, l;
    struct fence fence = { 0 };
    size_t resume = 0; /* a construct may end in a later line */

    for (size_t at = 0; at < m.n; at = l.next, before = l) {
        size_t i = NOWHERE, paragraph_end;

        l = line_read(text, at);
        if (resume <= l.begin && !fence.mark)
            i = mask_myst_fence(&m, &l);
        if (i == NOWHERE && resume < l.next && resume <= l.content && fence_step(&fence, text, &l))
            continue;
        if (resume >= l.next || is_blank_line(&l))
            continue;
        if (l.begin >= m.paragraph_end || l.start != START_TEXT)
            m.paragraph_end = find_paragraph_end(&m, &l);
        paragraph_end = m.paragraph_end;
        note_rows(&m, &l);
        if (i == NOWHERE)
            i = resume > l.begin ? resume : mask_slide(&m, &l, &before);
        if (i == NOWHERE)
            i = mask_line_head(&m, &l, &before);
        resume = mask_range(&m, i, l.end);
        m.paragraph_end = paragraph_end; /* that of a title was its own */
    }
    blank_masked_lines(&m);
    warn_of_templates(&m);
    warn_of_comments(&m);
    return m.mdx;
}

/* A footnote's label or an admonition's mark was made a bullet here. */
bool
masked_note_before(const struct window *w, size_t at)
{
    while (at > 0 && (w->text[at - 1] == LUCID_MASK || is_ascii_space(w->text[at - 1])))
        at--;
    return at > 0 && at + 1 < w->n && w->text[at - 1] == MASK_NOTE && w->text[at] == ' ' &&
           w->text[at + 1] == LUCID_MASK;
}
