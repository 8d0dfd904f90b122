/* in/markdown/mask_obsidian.c - comments, marks and names of notes in Obsidian and Logseq. */
#include "in/markdown/masker.h"

static bool
is_word_byte(char c)
{
    return is_ascii_alnum(c) || (c & 0x80 && c != LUCID_MASK);
}

/* Does nothing but blanks and '>' stand before it in its line? */
static bool
heads_line(const struct masker *m, size_t at)
{
    while (at > 0 && (m->p[at - 1] == ' ' || m->p[at - 1] == '\t' || m->p[at - 1] == '>'))
        at--;
    return at == 0 || m->p[at - 1] == '\n' || m->p[at - 1] == '\r' || m->p[at - 1] == LUCID_MASK;
}

/* %%a comment%%, which goes on over paragraphs only where it heads a line. */
size_t
mask_percent_comment(struct masker *m, size_t at)
{
    size_t end;

    if (!str_starts(text_at(m, at, m->n), S("%%")) ||
        (at > 0 && (is_word_byte(m->p[at - 1]) || m->p[at - 1] == '%')))
        return NOWHERE;
    end = seek(m, at + 2, m->paragraph_end, S("%%"));
    if (end == NOWHERE && heads_line(m, at))
        end = seek(m, at + 2, m->n, S("%%"));
    if (end == NOWHERE || (end + 2 < m->n && is_word_byte(m->p[end + 2])))
        return NOWHERE;
    if (m->comments++ == 0)
        m->first_comment = at;
    return cover(m, at, end + 2);
}

/* The name of a block, " ^name", ends it. */
size_t
mask_block_name(struct masker *m, size_t at)
{
    size_t end = at + 1;
    bool letter = false;

    if (at > 0 && m->p[at - 1] != ' ' && m->p[at - 1] != '\t' && !heads_line(m, at))
        return NOWHERE;
    for (; end < m->paragraph_end && (is_ascii_alnum(m->p[end]) || m->p[end] == '-'); end++)
        letter |= is_ascii_alpha(m->p[end]);
    if (!letter && end < at + 4) /* a power */
        return NOWHERE;
    for (size_t i = end; i < m->paragraph_end; i++)
        if (!is_ascii_space(m->p[i]))
            return NOWHERE;
    return cover(m, at, end);
}

/* ==marked== */
size_t
mask_highlight(struct masker *m, size_t at)
{
    const lucid_str s = text_at(m, at, m->paragraph_end);
    size_t end;

    if (s.n < 5 || !str_starts(s, S("==")) || s.p[2] == '=' || is_ascii_space(s.p[2]) ||
        (at > 0 && (m->p[at - 1] == '=' || is_word_byte(m->p[at - 1]))))
        return NOWHERE;
    end = seek(m, at + 3, m->paragraph_end, S("=="));
    if (end == NOWHERE || is_ascii_space(m->p[end - 1]) || m->p[end + 2] == '=')
        return NOWHERE;
    cover(m, end, end + 2);
    return cover(m, at, at + 2);
}

/* "name:: value", a property of a page or block in Logseq. */
bool
is_property(lucid_str line)
{
    size_t n = 0;

    while (n < line.n && (is_ascii_lower(line.p[n]) || is_ascii_digit(line.p[n]) ||
                          (n > 0 && strchr("-_/", line.p[n]) && line.p[n])))
        n++;
    return n > 1 && n + 1 < line.n && line.p[n] == ':' && line.p[n + 1] == ':' &&
           (n + 2 == line.n || line.p[n + 2] == ' ');
}

/* The signs in the name of a note, which are shown as blanks or not at all:
 * "Note#Heading", "Note#^block". */
void
mask_note_name(struct masker *m, size_t at, size_t end)
{
    const size_t begin = at;

    for (; at < end; at++) {
        if (m->p[at] != '#')
            continue;
        if (at + 1 < end && m->p[at + 1] == '^') {
            cover(m, at, end);
            return;
        }
        if (at == begin)
            cover(m, at, at + 1);
        else
            m->p[at] = ' ';
    }
}
