/* in/markdown/mask_module.c - import and export of MDX: only what parses as one.
 *
 * ECMAScript 2023, 16.2; what TypeScript adds: type, interface, enum.
 */
#include "in/markdown/script.h"

static bool
is_name_byte(char c)
{
    return is_ascii_alnum(c) || c == '_' || c == '$' || (c & 0x80 && c != LUCID_MASK);
}

static size_t
skip_name(const struct masker *m, size_t at)
{
    while (at < m->n && is_name_byte(m->p[at]))
        at++;
    return at;
}

static size_t
skip_space(const struct masker *m, size_t at)
{
    while (at < m->n && is_ascii_space(m->p[at]))
        at++;
    return at;
}

/* After the word at `at` and what blanks follow it; NOWHERE: another stands there. */
static size_t
skip_word(const struct masker *m, size_t at, lucid_str word)
{
    if (!str_starts(text_at(m, at, m->n), word) || is_name_byte(m->p[at + word.n]))
        return NOWHERE;
    return skip_space(m, at + word.n);
}

static bool
is_quote(char c)
{
    return c == '"' || c == '\'';
}

/* After the string at `at`, in its line; NOWHERE: there is none. */
static size_t
skip_string(const struct masker *m, size_t at)
{
    size_t i = at + 1;

    if (!is_quote(m->p[at]))
        return NOWHERE;
    while (i < m->n && m->p[i] != m->p[at] && m->p[i] != '\n' && m->p[i] != '\r')
        i++;
    return i < m->n && m->p[i] == m->p[at] ? i + 1 : NOWHERE;
}

/* { a, b as c }: names and commas. */
static size_t
skip_names(struct masker *m, size_t at)
{
    size_t end = script_bracket_end(m, at);

    for (size_t i = at + 1; end != NOWHERE && i + 1 < end; i++)
        if (!is_name_byte(m->p[i]) && !is_ascii_space(m->p[i]) && !strchr(",\"'/*-.", m->p[i]))
            return NOWHERE;
    return end;
}

/* from 'module' with { type: 'json' } */
static size_t
skip_source(struct masker *m, size_t at)
{
    size_t end, with;

    at = skip_word(m, at, S("from"));
    end = at == NOWHERE ? NOWHERE : skip_string(m, at);
    if (end == NOWHERE)
        return NOWHERE;
    with = skip_word(m, skip_spaces(m, end, m->n), S("with"));
    if (with == NOWHERE)
        with = skip_word(m, skip_spaces(m, end, m->n), S("assert"));
    return with != NOWHERE && m->p[with] == '{' ? script_bracket_end(m, with) : end;
}

/* * as name */
static size_t
skip_star(const struct masker *m, size_t at)
{
    size_t as = skip_word(m, skip_space(m, at + 1), S("as"));

    return as == NOWHERE ? skip_space(m, at + 1) : skip_space(m, skip_name(m, as));
}

static size_t
import_end(struct masker *m, size_t at)
{
    size_t type = skip_word(m, at, S("type"));

    if (is_quote(m->p[at]))
        return skip_string(m, at);
    if (type != NOWHERE && (m->p[type] == '{' || m->p[type] == '*' ||
                            (is_name_byte(m->p[type]) && skip_word(m, type, S("from")) == NOWHERE)))
        at = type;
    if (is_name_byte(m->p[at])) {
        at = skip_space(m, skip_name(m, at));
        if (m->p[at] != ',')
            return skip_source(m, at);
        at = skip_space(m, at + 1);
    }
    if (m->p[at] == '{')
        at = skip_names(m, at);
    else
        at = m->p[at] == '*' ? skip_star(m, at) : NOWHERE;
    return at == NOWHERE ? NOWHERE : skip_source(m, skip_space(m, at));
}

/* Does the statement go on in the line after `at`, which is its end? */
static bool
goes_on(const struct masker *m, size_t at)
{
    size_t last = at, next = at;

    while (last > 0 && is_ascii_space(m->p[last - 1]))
        last--;
    if (last > 0 && strchr("=,+-*/%&|?:(.[{!<", m->p[last - 1]))
        return true;
    next += next < m->n && m->p[next] == '\r';
    next += next < m->n && m->p[next] == '\n';
    next = skip_spaces(m, next, m->n);
    return next + 1 < m->n && m->p[next] && strchr(".?&|,)=", m->p[next]) &&
           m->p[next] != m->p[next + 1];
}

/* The end of an expression or a body that begins at `at`: that of a line in which no
 * bracket is open. */
static size_t
statement_end(struct masker *m, size_t at)
{
    struct script s = { .masker = m };
    const size_t from = at;
    size_t last = at;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    for (; at != NOWHERE && at < m->n; last = at) {
        const char c = m->p[at];

        if (s.depth == 0 && (c == ';' || ((c == '\n' || c == '\r') && !goes_on(m, at))))
            return at;
        at = script_step(&s, at);
    }
    if (at != NOWHERE && s.depth == 0)
        return at;
    m->wasted += last - from;
    return NOWHERE;
}

static bool
is_word_at(const struct masker *m, size_t at, const char *const *words)
{
    for (; *words; words++)
        if (skip_word(m, at, str_from(*words)) != NOWHERE)
            return true;
    return false;
}

/* After the NAME or { a, b } at `at` and blanks; NOWHERE: there is none.  *touched: none follow. */
static size_t
skip_binding(struct masker *m, size_t at, bool *touched)
{
    const size_t after =
        m->p[at] == '{' || m->p[at] == '[' ? script_bracket_end(m, at) : skip_name(m, at);
    const size_t next = after == NOWHERE ? at : skip_spaces(m, after, m->n);

    *touched = next == after;
    return next == at ? NOWHERE : next;
}

/* const NAME = …; let { a, b } = …; let a, b = … */
static size_t
variable_end(struct masker *m, size_t at, bool valued)
{
    bool touched, several = false;
    size_t next;

    while ((next = skip_binding(m, at, &touched)) != NOWHERE && m->p[next] == ',' && !valued) {
        at = skip_space(m, next + 1);
        several = true;
    }
    if (next == NOWHERE)
        return NOWHERE;
    if ((m->p[next] == '=' && m->p[next + 1] != '=') || (m->p[next] == ':' && touched))
        return statement_end(m, next);
    if (valued || (m->p[next] != ';' && several)) /* "export let us, then" may be prose */
        return NOWHERE;
    return m->p[next] == ';' || next == m->n || m->p[next] == '\n' ? next : NOWHERE;
}

/* function NAME( … function* NAME( … class NAME { … type NAME = */
static size_t
declaration_end(struct masker *m, size_t at, bool named)
{
    static const char *const heritage[] = { "extends", "implements", NULL };
    const size_t name = m->p[at] == '*' ? skip_space(m, at + 1) : at;
    size_t after = skip_name(m, name), next = skip_space(m, after);

    if (named && after == name)
        return NOWHERE;
    if (next < m->n && (strchr("({<=", m->p[next]) || is_word_at(m, next, heritage)))
        return statement_end(m, next);
    return NOWHERE;
}

static size_t
default_end(struct masker *m, size_t at)
{
    static const char *const declared[] = { "function", "class", "async", NULL };
    static const char *const operators[] = { "new", "await", NULL };
    size_t after = skip_name(m, at);

    if (is_word_at(m, at, declared)) {
        size_t async = skip_word(m, at, S("async"));

        at = async == NOWHERE ? at : async;
        at = skip_space(m, skip_name(m, at));
        return declaration_end(m, at, false);
    }
    if (is_word_at(m, at, operators))
        return statement_end(m, at);
    if (after > at && !(m->p[after] && strchr("([;\n\r", m->p[after])) && after != m->n &&
        !(m->p[after] == '.' && is_name_byte(m->p[after + 1])) &&
        !str_starts(text_at(m, skip_spaces(m, after, m->n), m->n), S("=>")))
        return NOWHERE;
    if (after == at && !(m->p[at] && strchr("{[('\"`<", m->p[at])))
        return NOWHERE;
    return statement_end(m, at);
}

static size_t
export_end(struct masker *m, size_t at)
{
    static const struct {
        const char *word;
        enum { DECLARES, VALUES, VARIES } kind;
    } rows[] = { { "const", VALUES },      { "let", VARIES },        { "var", VARIES },
                 { "function", DECLARES }, { "class", DECLARES },    { "type", DECLARES },
                 { "enum", DECLARES },     { "interface", DECLARES } };
    size_t next = skip_word(m, at, S("async"));

    if (m->p[at] == '*')
        return skip_source(m, skip_star(m, at));
    if (m->p[at] == '{') {
        size_t names = skip_names(m, at);
        size_t from = names == NOWHERE ? NOWHERE : skip_source(m, skip_space(m, names));

        return from == NOWHERE ? names : from;
    }
    at = next == NOWHERE ? at : next;
    next = skip_word(m, at, S("default"));
    if (next != NOWHERE)
        return default_end(m, next);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        next = skip_word(m, at, str_from(rows[i].word));
        if (next != NOWHERE)
            return rows[i].kind == DECLARES ? declaration_end(m, next, true)
                                            : variable_end(m, next, rows[i].kind == VALUES);
    }
    return NOWHERE;
}

/* The end of the line when nothing but a comment is left in it, else of another
 * statement; NOWHERE when something else follows the statement that ends at `at`. */
static size_t
line_rest(struct masker *m, size_t at)
{
    at = skip_spaces(m, at, m->n);
    at += at < m->n && m->p[at] == ';';
    at = skip_spaces(m, at, m->n);
    if (str_starts(text_at(m, at, m->n), S("//")))
        at += strcspn(m->p + at, "\r\n");
    return at == m->n || m->p[at] == '\n' || m->p[at] == '\r' ? at : NOWHERE;
}

/* A statement whose last byte is one of a name may as well be the first line of a
 * paragraph, if one goes on. */
static bool
may_be_prose(const struct masker *m, size_t end)
{
    size_t last = end;
    struct md_line next;

    while (last > 0 && (m->p[last - 1] == ' ' || m->p[last - 1] == '\t'))
        last--;
    if (last == 0 || end >= m->n || !is_name_byte(m->p[last - 1]))
        return false;
    next = line_read((lucid_str){ m->p, m->n }, line_read((lucid_str){ m->p, m->n }, end).next);
    return !is_blank_line(&next) && !str_starts(text_at(m, next.begin, m->n), S("import ")) &&
           !str_starts(text_at(m, next.begin, m->n), S("export "));
}

size_t
mask_module(struct masker *m, size_t at)
{
    static const lucid_str words[] = { { "import", 6 }, { "export", 6 } };
    size_t end = at;

    do {
        bool imports = str_starts(text_at(m, end, m->n), words[0]);
        size_t begin = end + words[0].n;

        if ((!imports && !str_starts(text_at(m, end, m->n), words[1])) ||
            is_name_byte(m->p[begin]) || m->p[begin] == '(' || m->p[begin] == '.')
            return NOWHERE;
        begin = skip_space(m, begin);
        end = imports ? import_end(m, begin) : export_end(m, begin);
        if (end == NOWHERE || end >= m->n)
            break;
        begin = line_rest(m, end);
        if (begin != NOWHERE || m->p[end] != ';') {
            end = begin;
            break;
        }
        end = skip_spaces(m, end + 1, m->n);
    } while (true);
    if (end == NOWHERE || may_be_prose(m, end))
        return NOWHERE;
    m->mdx = true;
    return m->module_end = cover(m, at, end);
}
