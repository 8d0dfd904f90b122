/* in/markdown/mask_inline.c - math, footnote marks, emoji in running text. */
#include "in/markdown/masker.h"

enum { LABEL_MAX = 200, EMOJI_MAX = 40 };

static bool
is_word_byte(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || (c & 0x80 && c != LUCID_MASK);
}

static bool
follows_word(const struct masker *m, size_t at)
{
    return at > 0 && is_word_byte(m->p[at - 1]);
}

static bool
holds_any(lucid_str s, const char *bytes)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] && strchr(bytes, s.p[i]))
            return true;
    return false;
}

/* Math has commands, powers, the index of a letter; or an equals sign and no
 * word. */
bool
reads_like_math(lucid_str s)
{
    size_t letters = 0, longest = 0;
    bool equals = false;

    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];

        if (c == '^' || (c == '_' && letters == 1))
            return true;
        if (c == '\\' && i + 1 < s.n && is_ascii_alpha(s.p[i + 1]))
            return true;
        equals |= c == '=';
        letters = is_word_byte(c) ? letters + 1 : 0;
        longest = letters > longest ? letters : longest;
    }
    return equals && longest < 4;
}

/* \( … \) and \[ … \] are escaped brackets unless what they hold is math. */
static size_t
mask_escaped_math(struct masker *m, size_t at)
{
    char mark = at + 1 < m->paragraph_end ? m->p[at + 1] : 0;
    size_t end;

    if (mark != '(' && mark != '[')
        return NOWHERE;
    end = seek(m, at + 2, m->paragraph_end, mark == '(' ? S("\\)") : S("\\]"));
    if (end == NOWHERE)
        return NOWHERE;
    if (!reads_like_math(text_at(m, at + 2, end))) {
        m->wasted += end - at;
        return NOWHERE;
    }
    return cover(m, at, end + 2);
}

/* Pandoc's rule (extension tex_math_dollars): no blank after the first '$' and
 * none before the last, no digit after it; and no letter before or after,
 * as GitHub has it, so that $HOME/$USER is none. */
static bool
closes_math(const struct masker *m, size_t at)
{
    return !is_ascii_space(m->p[at - 1]) && m->p[at - 1] != '\\' && m->p[at - 1] != '$' &&
           !(at + 1 < m->n && is_word_byte(m->p[at + 1]));
}

/* "$5 to US$" is money. */
static bool
is_money(lucid_str s)
{
    return s.n > 0 && is_ascii_digit(*s.p) && holds_any(s, " ") && !holds_any(s, "\\^_={}+<>*");
}

/* Between "$$" that are only spoken of stand words, or code that holds the second. */
static bool
reads_like_prose(lucid_str s)
{
    size_t letters = 0, words = 0;

    if (holds_any(s, "`") && !holds_any(s, "\\"))
        return true;
    for (size_t i = 0; i < s.n; i++) {
        letters = is_word_byte(s.p[i]) ? letters + 1 : 0;
        words += letters == 2;
    }
    return words > 1 && !holds_any(s, "\\^_={}+<>*|");
}

static size_t
mask_dollars(struct masker *m, size_t at)
{
    size_t end = at + 1;

    if (end < m->paragraph_end && m->p[end] == '`') { /* $`a`$ of GitLab and GitHub */
        end = seek(m, at + 2, m->paragraph_end, S("`$"));
        return end == NOWHERE ? NOWHERE : cover(m, at, end + 2);
    }
    if (end < m->paragraph_end && m->p[end] == '$') {
        end = seek(m, at + 2, m->paragraph_end, S("$$"));
        if (end == NOWHERE)
            return NOWHERE;
        if (reads_like_prose(text_at(m, at + 2, end))) {
            m->wasted += end - at;
            return at + 2;
        }
        return cover(m, at, end + 2);
    }
    if (end >= m->paragraph_end || is_ascii_space(m->p[end]) || follows_word(m, at))
        return NOWHERE;
    while ((end = seek(m, end, m->paragraph_end, S("$"))) != NOWHERE && !closes_math(m, end))
        end++;
    if (end == NOWHERE || is_money(text_at(m, at + 1, end)) || memchr(m->p + at, '`', end - at)) {
        m->wasted += (end == NOWHERE ? m->paragraph_end : end) - at;
        return NOWHERE;
    }
    return cover(m, at, end + 1);
}

size_t
mask_math(struct masker *m, size_t at)
{
    return m->p[at] == '$' ? mask_dollars(m, at) : mask_escaped_math(m, at);
}

/* [[Page]], [[Page|text]]: the text of a wiki link; ![[file]] shows a file. */
static size_t
mask_wiki_link(struct masker *m, size_t at)
{
    size_t last = m->paragraph_end - at > LABEL_MAX ? at + LABEL_MAX : m->paragraph_end;
    size_t bar = NOWHERE, i = at + 2;

    for (; i + 1 < last && m->p[i] != ']' && m->p[i] != '[' && m->p[i] != '\n'; i++)
        if (m->p[i] == '|' && bar == NOWHERE)
            bar = i + 1;
    if (i + 1 >= last || m->p[i] != ']' || m->p[i + 1] != ']' || i == at + 2)
        return NOWHERE;
    if (at > 0 && m->p[at - 1] == '!')
        return cover(m, at - 1, i + 2);
    if (str_equal_nocase(text_at(m, at, i + 2), S("[[toc]]")) ||
        str_equal_nocase(text_at(m, at, i + 2), S("[[_toc_]]")))
        return cover(m, at, i + 2);
    cover(m, at, bar == NOWHERE ? at + 2 : bar);
    if (bar == NOWHERE)
        mask_note_name(m, at + 2, i);
    return cover(m, i, i + 2);
}

size_t
mask_bracket(struct masker *m, size_t at)
{
    size_t last = m->paragraph_end - at > LABEL_MAX ? at + LABEL_MAX : m->paragraph_end;
    size_t i = at + 2;

    if (i >= last)
        return NOWHERE;
    if (m->p[at + 1] == '[')
        return mask_wiki_link(m, at);
    if (m->p[at + 1] != '^')
        return NOWHERE;
    while (i < last && m->p[i] != ']' && m->p[i] != '[' && !is_ascii_space(m->p[i]))
        i++;
    if (i >= last || m->p[i] != ']' || i == at + 2)
        return NOWHERE;
    return cover(m, at, i + 1);
}

size_t
mask_emoji(struct masker *m, size_t at)
{
    size_t i = at + 1;
    bool letter = false;

    if (follows_word(m, at) || (at > 0 && m->p[at - 1] == ':'))
        return NOWHERE;
    for (; i < m->paragraph_end && i - at < EMOJI_MAX; i++) {
        char c = m->p[i];

        if (!is_ascii_lower(c) && !is_ascii_digit(c) && c != '_' && c != '-' && c != '+')
            break;
        letter |= is_ascii_lower(c) || c == '+';
    }
    if (!letter || i >= m->paragraph_end || m->p[i] != ':' ||
        (i + 1 < m->n && (is_word_byte(m->p[i + 1]) || m->p[i + 1] == '`' || m->p[i + 1] == ':')))
        return NOWHERE;
    return cover(m, at, i + 1);
}
