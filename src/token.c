/* token.c - words by the definition that was asked for. */
#include "token.h"

#include "breaks.h"
#include "utf8.h"

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

bool
next_token(enum lucid_word_definition by, lucid_str *rest, struct word *word)
{
    switch (by) {
    case LUCID_WHITESPACE: return next_run(rest, word);
    case LUCID_UAX29: return next_segment(rest, word);
    case LUCID_WRITER: break;
    }
    return next_word(rest, word);
}
