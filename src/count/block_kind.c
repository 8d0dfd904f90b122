/* count/block_kind.c - what a block is, whatever its format calls it. */
#include "count/block_kind.h"

#include "base/scan.h"
#include "count/phrase.h"
#include "sentence/sentence.h"
#include "word/word.h"

enum {
    UNTERMINATED = 15, /* words of a list item without an end mark that is no sentence */
    HEADING_WORDS = 12 /* words of a short line without an end mark */
};

/* Is it the title of the metadata, which may end in any mark? */
static bool
is_title(const struct analysis *a, lucid_str text)
{
    const struct phrase_words by = { a->words.arena, a->words.forms, NULL };

    return a->outline.blocks == 0 && a->outline.title.n > 0 &&
           str_equal(phrase_normal(&by, a->outline.title), phrase_normal(&by, text));
}

/* Does a line end in it, before more of it? */
static bool
has_lines(lucid_str text)
{
    size_t length, at = scan_to_line_end(text, &length);

    while ((length = utf8_blank(str_after(text, at))) > 0)
        at += length;
    return at < text.n;
}

/* Has it more words than a heading?  Of most that have, its first bytes do, be it that they end in
 * a character, half of which is taken for a word. */
static bool
has_many_words(lucid_str text)
{
    enum { FIRST = 128, MOST = 512 };

    return count_whitespace_words(str_head(text, FIRST)) > HEADING_WORDS + 1 ||
           count_whitespace_words(str_head(text, MOST)) > HEADING_WORDS;
}

/*
 * A short line without an end mark is a heading whatever the format calls it,
 * so that a text gives the same scores as plain text, Markdown and HTML.
 */
enum lucid_block_kind
block_kind(const struct analysis *a, const struct lucid_block *b)
{
    lucid_str text = str_trim(b->text);
    bool ended;

    if (b->kind != LUCID_PARAGRAPH || b->continues || text.n == 0)
        return b->kind;
    ended = ends_sentence(text) || text.p[text.n - 1] == ':';
    if ((ended && a->outline.blocks > 0) || has_lines(text) || has_many_words(b->text))
        return b->kind;
    return !ended || is_title(a, text) ? LUCID_HEADING : b->kind;
}

bool
block_is_scored(enum lucid_block_kind kind, lucid_str text, uint64_t words)
{
    if (kind == LUCID_ITEM)
        return words > UNTERMINATED || ends_sentence(text);
    return kind == LUCID_PARAGRAPH || kind == LUCID_QUOTE;
}
