/* word/word_definition.c - words by the definition that was asked for. */
#include "word/word_definition.h"

#include "unicode/breaks.h"
#include "word/libreoffice.h"
#include "unicode/utf8.h"

static bool
is_space(uint32_t cp)
{
    return cp < UTF8_MASKED && (properties_of(cp)->bits & P_SPACE) != 0;
}

/* Bytes up to the first blank, or up to the first that is none. */
static size_t
span(lucid_str s, bool blanks)
{
    size_t at = 0, n;

    while (at < s.n && is_space(utf8_decode(str_after(s, at), &n)) == blanks)
        at += n;
    return at;
}

/* What a run of any definition holds: the first writer's word in it names it,
 * the letters of all add up. */
static struct word
word_in(lucid_str run)
{
    struct word whole = { 0 }, part;
    lucid_str rest = run;

    while (next_word(&rest, &part)) {
        uint32_t letters = whole.letters;

        if (letters == 0)
            whole = part;
        whole.letters = letters + part.letters;
        whole.text.n = (size_t)(part.text.p + part.text.n - whole.text.p);
    }
    if (whole.letters == 0)
        whole.text = run;
    whole.run = run;
    return whole;
}

static bool
next_run(lucid_str *rest, struct word *word)
{
    do {
        lucid_str run;

        *rest = str_after(*rest, span(*rest, true));
        run = str_head(*rest, span(*rest, false));
        *rest = str_after(*rest, run.n);
        *word = word_in(run);
    } while (rest->n > 0 && str_trim(word->run).n == 0);
    return str_trim(word->run).n > 0;
}

static bool
next_segment(lucid_str *rest, struct word *word)
{
    while (rest->n > 0) {
        lucid_str segment = str_head(*rest, next_word_break(*rest));

        *rest = str_after(*rest, segment.n);
        *word = word_in(segment);
        if (word->letters > 0)
            return true;
    }
    return false;
}

static bool
next_part(lucid_str *rest, struct word *word)
{
    lucid_str part;

    if (!next_libreoffice_word(rest, &part))
        return false;
    *word = word_in(part);
    return true;
}

bool
next_token(enum lucid_word_definition by, lucid_str *rest, struct word *word)
{
    switch (by) {
    case LUCID_WHITESPACE:
    case LUCID_HUGO: return next_run(rest, word);
    case LUCID_UAX29: return next_segment(rest, word);
    case LUCID_LIBREOFFICE: return next_part(rest, word);
    case LUCID_WRITER: break;
    }
    return next_word(rest, word);
}

uint64_t
count_shown_words(enum lucid_word_definition by, lucid_str text)
{
    struct word w;
    uint64_t n = 0;

    while ((by == LUCID_HUGO || by == LUCID_LIBREOFFICE) && next_token(by, &text, &w))
        n++;
    return n;
}
