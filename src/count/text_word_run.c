/* count/text_word_run.c - the words of a run in plain text that bits do not tell. */
#include "count/text_word_run.h"

#include "sentence/verdict.h"
#include "unicode/char_class.h"
#include "word/word_definition.h"
#include "word/word.h"

enum {
    MOST = 1024, /* bytes of a run */
    SHORT = 3    /* letters of a word that no sentence is seen to begin with */
};

/* Signs that a sentence may end at, or a note stand behind. */
static bool
is_mark(char c)
{
    return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ')' || c == ']';
}

/* Behind what may close a text: its last marks, quotes and brackets.  Behind a full stop, and a
 * mark that is one in Greek or Armenian, a sentence ends before the address. */
static size_t
skip_closers(lucid_str signs)
{
    size_t at = 0;

    while (at < signs.n) {
        const lucid_str rest = str_after(signs, at);

        if (strchr(",!?\"')}", *rest.p))
            at++;
        else if (curly_length(rest) > 0)
            at += curly_length(rest);
        else
            break;
    }
    return at;
}

/* Is it what stands between the text of a link, which is no [1] for a note, and its address?
 * No sentence ends before a small letter there, or behind other marks before that of http. */
static bool
is_in_link(lucid_str text, size_t begin, size_t end)
{
    const lucid_str signs = { text.p + begin, end - begin };
    const size_t closers = skip_closers(signs);
    const lucid_str link = str_after(signs, closers);

    return is_ascii_alpha(text.p[begin - 1]) && is_ascii_lower(text.p[end]) &&
           (str_equal(link, S("](")) || str_equal(link, S("](/"))) &&
           (closers == 0 || (closers == 1 && *signs.p == ',') ||
            str_starts(str_after(text, end), S("http://")) ||
            str_starts(str_after(text, end), S("https://")));
}

/* So many small letters of ASCII stand there, and before it. */
static size_t
small_letters(lucid_str text, size_t at)
{
    size_t n = 0;

    while (at + n < text.n && is_ascii_lower(text.p[at + n]))
        n++;
    return n;
}

static size_t
small_letters_before(lucid_str text, size_t at)
{
    size_t n = 0;

    while (n < at && is_ascii_lower(text.p[at - n - 1]))
        n++;
    return n;
}

/* Is the full stop before `end` one of a name like stdio.h or alt.fan.lemurs?  Where a blank is
 * missing no other stop is near, and a longer word follows, or one with an apostrophe. */
static bool
is_in_name(lucid_str text, size_t end)
{
    const size_t stop = end - 1, behind = end + small_letters(text, end);
    const size_t before = stop - small_letters_before(text, stop);
    const char next = behind < text.n ? text.p[behind] : ' ';

    if (behind == end || before == stop)
        return false;
    if (before > 1 && text.p[before - 1] == '.' && is_ascii_lower(text.p[before - 2]))
        return true;
    if (next == '.')
        return behind + 1 < text.n && is_ascii_lower(text.p[behind + 1]);
    return behind - end <= SHORT && next != '\'' && !(next & '\x80') && !is_ascii_alnum(next);
}

/* Do signs, which stand between letters or digits and have a mark among them, part no
 * sentences? */
static bool
are_inside(lucid_str text, size_t begin, size_t end, bool address)
{
    const lucid_str signs = { text.p + begin, end - begin };

    if (str_equal(signs, S("://")))
        return is_ascii_lower(text.p[begin - 1]);
    if (signs.n > 1 && text.p[end - 1] != '.')
        return is_in_link(text, begin, end);
    if (address && str_equal(signs, S(".")))
        return is_ascii_lower(text.p[end]);
    return text.p[end - 1] == '.' &&
           (stop_is_inside(text, end - 1) || (signs.n == 1 && is_in_name(text, end)));
}

static bool
is_whole(lucid_str text, const struct text_word_run *run)
{
    bool begun = false, marked = false, address = false;
    size_t signs = run->begin;

    for (size_t i = run->begin; i < run->end; i++) {
        const char c = text.p[i], next = i + 1 < run->end ? text.p[i + 1] : ' ';
        const size_t curly = curly_length(str_head(str_after(text, i), run->end - i));

        if (curly > 0) {
            i += curly - 1;
            continue;
        }
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

        if (*rest.p == ':'
                ? str_starts(rest, S("://"))
                : (*rest.p | 0x20) == 'w' && str_equal_nocase(str_head(rest, 4), S("www.")))
            break;
    }
    return begin;
}
