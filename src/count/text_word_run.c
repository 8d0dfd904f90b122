/* count/text_word_run.c - the words of a run in plain text that bits do not tell. */
#include "count/text_word_run.h"

#include "sentence/verdict.h"
#include "word/word_definition.h"
#include "word/word.h"

enum { MOST = 1024 /* bytes of a run */ };

/* Signs that a sentence may end at, or a note stand behind. */
static bool
is_mark(char c)
{
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ')' || c == ']';
}

/* Do signs, which stand between letters or digits and have a mark among them, part no
 * sentences: the stop of a number, https:// and what stands between the text of a link, which
 * is no [1] for a note, and its address? */
static bool
are_inside(lucid_str text, size_t begin, size_t end, bool address)
{
    const lucid_str signs = { text.p + begin, end - begin };
    const lucid_str link = str_after(signs, *signs.p == ',');

    if (str_equal(signs, S("://")))
        return is_ascii_lower(text.p[begin - 1]);
    if (str_equal(link, S("](")) || str_equal(link, S("](/")))
        return is_ascii_alpha(text.p[begin - 1]);
    if (address && str_equal(signs, S(".")))
        return is_ascii_lower(text.p[end]);
    return text.p[end - 1] == '.' && stop_is_inside(text, end - 1);
}

static bool
is_whole(lucid_str text, const struct text_word_run *run)
{
    bool begun = false, marked = false, address = false;
    size_t signs = run->begin;

    for (size_t i = run->begin; i < run->end; i++) {
        const char c = text.p[i], next = i + 1 < run->end ? text.p[i + 1] : ' ';

        if (c <= ' ' || c > '~' || ((c == '-' || c == '.') && next == c))
            return false;
        if (!is_ascii_alnum(c)) {
            marked |= is_mark(c);
            continue;
        }
        if (marked && !(begun && are_inside(text, signs, i, address)))
            return false;
        address |= marked && text.p[i - 1] == '/';
        begun = true;
        marked = false;
        signs = i + 1;
    }
    return true;
}

bool
text_word_run(lucid_str text, size_t at, struct text_word_run *run)
{
    lucid_str rest;
    struct word w;

    *run = (struct text_word_run){ .begin = at, .end = at };
    while (run->begin > 0 && at - run->begin < MOST && !is_ascii_space(text.p[run->begin - 1]))
        run->begin--;
    while (run->end < text.n && run->end - at < MOST && !is_ascii_space(text.p[run->end]))
        run->end++;
    if (run->end - run->begin >= MOST || !is_whole(text, run))
        return false;
    rest = (lucid_str){ text.p + run->begin, run->end - run->begin };
    while (next_token(LUCID_WRITER, &rest, &w))
        run->words++;
    return true;
}

size_t
text_word_address(lucid_str text, size_t begin, size_t end)
{
    for (; begin < end; begin++) {
        const lucid_str rest = str_after(text, begin);

        if (str_starts(rest, S("://")) ||
            (rest.n >= 4 && str_equal_nocase(str_head(rest, 4), S("www."))))
            break;
    }
    return begin;
}
