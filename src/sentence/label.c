/* sentence/label.c - labels that part a line although no mark does. */
#include "sentence/label.h"

static const listed_word captions[] = { "box",    "chart", "diagram", "exhibit",
                                        "figure", "map",   "plate",   "table" };

static const listed_word fields[] = { "cell", "email",     "fax", "mail", "mobile", "phone",
                                      "tel",  "telephone", "url", "web",  "website" };

#define LENGTH(list) (sizeof list / sizeof *list)

/* Is a digit the first that shows behind the blanks at `at`, or behind one sign? */
static bool
is_before_digit(lucid_str text, size_t at)
{
    size_t next = skip_blanks(text, at);

    next += next == at;
    return is_digit(look_next(text, &next));
}

size_t
caption_label(lucid_str text)
{
    char folded[FOLDED_MAX];
    struct shape word = { 0 }, number, next;
    const size_t hidden = utf8_hidden(text);
    size_t at = hidden;

    /* By bytes first: this is asked of every sentence. */
    while (at < text.n && at < hidden + 8 && is_ascii_alpha(text.p[at]))
        at++;
    if (at < hidden + 3 || at > hidden + 7 || !is_ascii_upper(text.p[hidden]) ||
        !is_before_digit(text, at))
        return 0;
    word = word_from(text, hidden);
    if (!is_listed(fold_word(text, &word, folded), captions, LENGTH(captions)))
        return 0;
    number = word_from(text, skip_blanks(text, word.end));
    if (number.digits == 0 || number.letters > 0)
        return 0;
    at = number.end;
    next = word_from(text, skip_blanks(text, at));
    return next.begin > at && has(next.first, P_UPPER) ? at : 0;
}

size_t
field_label(lucid_str text, size_t at)
{
    char folded[FOLDED_MAX];
    struct shape word = word_until(text, at), before;
    size_t back = word.begin;

    if (!has(word.first, P_UPPER) || !has(word.previous, P_SPACE) ||
        !is_listed(fold_word(text, &word, folded), fields, LENGTH(fields)))
        return 0;
    while (has(look_back(text, &back), P_SPACE))
        word.begin = back;
    before = word_until(text, word.begin);
    return before.digits > 0 || before.previous == '@' ? word.begin : 0;
}
