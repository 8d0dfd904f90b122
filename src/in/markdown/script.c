/* in/markdown/script.c - JavaScript and JSX among Markdown: how far they reach. */
#include "in/markdown/script.h"

static bool
is_in(char c, const char *set)
{
    return c && strchr(set, c);
}

/* What begins at `at` with `length` bytes. */
static size_t
push(struct script *s, size_t at, size_t length, char mode)
{
    if (s->depth == SCRIPT_DEPTH)
        return NOWHERE;
    s->at[s->depth] = at;
    s->open[s->depth++] = mode;
    return at + length;
}

/* The end of what `close` ends in its line, at `at` when nothing does. */
static size_t
quoted_end(const struct script *s, size_t at, char close)
{
    const char *p = s->masker->p;
    bool class = false; /* a '/' in [ ] ends no regular expression */

    for (size_t i = at; i < s->masker->n && p[i] != '\n' && p[i] != '\r'; i++) {
        if (p[i] == '\\')
            i++;
        else if (close == '/' && p[i] == '[')
            class = true;
        else if (p[i] == ']')
            class = false;
        else if (p[i] == close && !class)
            return i + 1;
    }
    return at;
}

static size_t
comment_end(const struct script *s, size_t at)
{
    size_t end;

    if (s->masker->p[at + 1] == '/')
        return at + strcspn(s->masker->p + at, "\r\n");
    end = seek(s->masker, at + 2, s->masker->n, S("*/"));
    return end == NOWHERE ? NOWHERE : end + 2;
}

/* The last byte before `at` that is no white space, '(' at the head of the text. */
static char
byte_before(const struct script *s, size_t at)
{
    const char *p = s->masker->p;
    size_t i = at, least = at > 256 ? at - 256 : 0;

    while (i > least && (is_ascii_space(p[i - 1]) || p[i - 1] == LUCID_MASK))
        i--;
    if (i >= 6 && str_equal(text_at(s->masker, i - 6, i), S("return")))
        return '(';
    return i > 0 ? p[i - 1] : '(';
}

/* An element, or a regular expression, stands where a value may begin. */
static bool
begins_value(const struct script *s, size_t at)
{
    return is_in(byte_before(s, at), "(&?:>,=[{|;!}");
}

static bool
begins_tag(const struct script *s, size_t at)
{
    const char c = s->masker->p[at + 1];

    return is_ascii_alpha(c) || c == '>' || c == '/';
}

static size_t
step_code(struct script *s, size_t at)
{
    const char c = s->masker->p[at], next = s->masker->p[at + 1];

    switch (c) {
    case '"':
    case '\'': return quoted_end(s, at + 1, c);
    case '`': return push(s, at, 1, '`');
    case '/':
        if (next == '*' || (next == '/' && (at == 0 || s->masker->p[at - 1] != ':')))
            return comment_end(s, at);
        return begins_value(s, at) ? quoted_end(s, at + 1, '/') : at + 1;
    case '{':
    case '(':
    case '[': return push(s, at, 1, c);
    case '}':
    case ')':
    case ']':
        if (s->depth == 0 || s->open[s->depth - 1] != (c == '}' ? '{' : c == ')' ? '(' : '['))
            return NOWHERE;
        s->depth--;
        return at + 1;
    case '<':
        if (!begins_tag(s, at) || next == '/' || !begins_value(s, at))
            return at + 1;
        return push(s, at, 1, 't');
    default: return at + 1;
    }
}

static size_t
step_template(struct script *s, size_t at)
{
    const char c = s->masker->p[at];

    if (c == '\\')
        return at + 2;
    if (c == '$' && s->masker->p[at + 1] == '{')
        return push(s, at, 2, '{');
    s->depth -= c == '`';
    return at + 1;
}

/* A tag of HTML is left for the reader of HTML, without its attributes. */
static void
finish_tag(struct script *s, size_t at, size_t end)
{
    struct masker *m = s->masker;
    size_t name = at + 1 + (m->p[at + 1] == '/');

    if (!s->cover)
        return;
    if (!is_ascii_lower(m->p[name])) {
        cover(m, at, end);
        return;
    }
    while (is_ascii_alnum(m->p[name]))
        name++;
    for (; name + 1 < end; name++)
        if (m->p[name] != '\n' && m->p[name] != '\r')
            m->p[name] = ' ';
}

static size_t
step_tag(struct script *s, size_t at)
{
    const char c = s->masker->p[at];
    size_t begin, end;
    bool closes;

    if (c == '{')
        return push(s, at, 1, '{');
    if ((c == '"' || c == '\'') && s->masker->p[at - 1] == '=') {
        end = seek(s->masker, at + 1, s->masker->n, (lucid_str){ &c, 1 });
        return end == NOWHERE ? NOWHERE : end + 1;
    }
    if (c != '>')
        return at + 1;
    begin = s->at[--s->depth];
    closes = s->masker->p[at - 1] == '/' && at - 1 > begin;
    finish_tag(s, begin, at + 1);
    return closes ? at + 1 : push(s, at, 1, '<');
}

static size_t
step_element(struct script *s, size_t at)
{
    const char *p = s->masker->p;
    size_t end;

    if (p[at] == '{')
        return push(s, at, 1, '{');
    if (p[at] != '<' || !begins_tag(s, at))
        return at + 1;
    if (p[at + 1] != '/')
        return push(s, at, 1, 't');
    end = at + strcspn(p + at, ">\r\n");
    if (p[end] != '>')
        return NOWHERE;
    s->depth--;
    finish_tag(s, at, end + 1);
    return end + 1;
}

/* White space at the head of a line would make code of it. */
static bool
is_indentation(const struct script *s, size_t at)
{
    const char c = s->masker->p[at];

    return (c == ' ' || c == '\t') && at > 0 && is_in(s->masker->p[at - 1], "\n\r\xff");
}

static bool
is_code(const struct script *s)
{
    return s->depth == 0 || !is_in(s->open[s->depth - 1], "t<");
}

/* Code is covered when it ends, for what comes before tells what an '<' is. */
static void
cover_step(struct script *s, size_t at, size_t end, bool was_code)
{
    const bool code = is_code(s);

    if (was_code && !code)
        cover(s->masker, s->code,
              s->open[s->depth - 1] == 't' && s->at[s->depth - 1] == at ? at : end);
    else if (!was_code && code)
        s->code = s->masker->p[at] == '{' ? at : end;
    else if (!code && s->open[s->depth - 1] == '<' && is_indentation(s, at))
        cover(s->masker, at, at + 1);
}

static size_t
step_mode(struct script *s, size_t at)
{
    switch (s->depth ? s->open[s->depth - 1] : '{') {
    case '`': return step_template(s, at);
    case 't': return step_tag(s, at);
    case '<': return step_element(s, at);
    default: return step_code(s, at);
    }
}

size_t
script_step(struct script *s, size_t at)
{
    const bool was_code = is_code(s);
    const size_t end = step_mode(s, at);

    if (s->cover && end != NOWHERE)
        cover_step(s, at, end, was_code);
    return end > s->masker->n ? s->masker->n : end;
}

static size_t
run(struct script *s, size_t at)
{
    struct masker *m = s->masker;
    size_t from = at, last = at;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    s->code = at;
    do {
        last = at;
        at = script_step(s, at);
    } while (at != NOWHERE && at < m->n && s->depth > 0);
    if (at == NOWHERE || s->depth > 0) {
        m->wasted += last - from;
        return NOWHERE;
    }
    if (s->cover)
        cover(m, s->code, at);
    return at;
}

size_t
script_bracket_end(struct masker *m, size_t at)
{
    struct script s = { .masker = m };

    return run(&s, at);
}

size_t
script_tag_end(struct masker *m, size_t at)
{
    struct script s = { .masker = m, .depth = 1, .open = { 't' }, .at = { at } };
    size_t from = at++, last = at;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    /* the tag alone, not what stands in its element */
    while (at != NOWHERE && at < m->n && (s.depth > 1 || (s.depth == 1 && s.open[0] == 't'))) {
        last = at;
        at = script_step(&s, at);
    }
    if (at != NOWHERE && m->p[at - 1] == '>')
        return at;
    m->wasted += last - from;
    return NOWHERE;
}

size_t
script_cover(struct masker *m, size_t at)
{
    struct script s = { .masker = m, .cover = true };

    return run(&s, at);
}
