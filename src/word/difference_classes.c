/* word/difference_classes.c - why definitions of a word differ on a text. */
#include "word/difference_classes.h"

#include "unicode/breaks.h"
#include "word/libreoffice.h"
#include "unicode/char_class.h"
#include "word/word.h"

const struct difference_class_row difference_class_rows[WORD_CLASSES] = {
    [CLASS_PLAIN] = { "plain", "kettle",
                      "a word; on a CJK page Hugo counts characters that are not ASCII" },
    [CLASS_HYPHEN] = { "hyphen", "well-known", "UAX #29 parts words at a hyphen" },
    [CLASS_DASH] = { "dash", "fast\u2014and",
                     "a dash in a run parts words, but not for Word and Hugo" },
    [CLASS_LONE_DASH] = { "lone dash", "fast \u2013 and",
                          "a dash between blanks is a run, but no word to a writer" },
    [CLASS_ELLIPSIS] = { "ellipsis", "wait...what",
                         "dots between letters part words for a writer and UAX #29" },
    [CLASS_APOSTROPHE] = { "apostrophe", "don\u2019t",
                           "one word to all, but for Hugo on a CJK page" },
    [CLASS_NUMBER] = { "number", "10:30", "UAX #29 parts times, dates, ranges and fractions" },
    [CLASS_URL] = { "URL", "https://example.org/a", "UAX #29 counts the parts of an address" },
    [CLASS_JOINED] = { "joined", "and/or", "UAX #29 parts words at a slash, & or bracket" },
    [CLASS_CJK] = { "CJK", "\u96E8\u5929", "a word a character, or a run" },
    [CLASS_UNSPACED] = { "unspaced", "\u0E1D\u0E19\u0E15\u0E01",
                         "a script without blanks: nobody counts its words" },
    [CLASS_LONE_SYMBOL] = { "lone symbol", "&",
                            "a sign between blanks is a run, but no word to a writer" },
    [CLASS_STOP] = { "stop", "end.Start",
                     "a sentence that ends in a run parts words for a writer" },
    [CLASS_CODE] = { "code", "int n = 0;",
                     "a block of code: only Hugo and LibreOffice count the whole page" },
    [CLASS_DECLARED] = { "declared line", "Word Count 551",
                         "the declared count and the end mark, which stand on the page too" },
};

const struct word_profile_row word_profile_rows[WORD_PROFILES] = {
    [PROFILE_WRITER] = { "writer", "writer",
                         "runs with a letter or digit, parted at dashes; CJK by character", "lucid",
                         false },
    [PROFILE_WHITESPACE] = { "whitespace", "white space",
                             "runs without white space, as wc -w and Microsoft Word count them",
                             "POSIX wc", false },
    [PROFILE_UAX29] = { "uax29", "UAX #29",
                        "segments with a letter or digit, parted at hyphens and slashes",
                        "Unicode 15.0, UAX #29", false },
    [PROFILE_HUGO] = { "hugo", "Hugo", "runs without white space of the rendered page",
                       "Hugo 0.111, WordCount", true },
    [PROFILE_HUGO_CJK] = { "hugo-cjk", "Hugo, CJK page",
                           "the same, but of a run that is not ASCII all characters",
                           "Hugo 0.111, hasCJKLanguage", true },
    [PROFILE_LIBREOFFICE] = { "libreoffice", "LibreOffice",
                              "runs without white space, parted at dashes; CJK by character",
                              "LibreOffice 7.4, Tools > Word Count", true },
};

static uint16_t
bits_of(uint32_t cp)
{
    return cp > 0x10FFFF ? 0 : properties_of(cp)->bits;
}

bool
has_cjk(lucid_str text)
{
    for (size_t at = 0, n; at < text.n; at += n)
        if (is_cjk(utf8_decode(str_after(text, at), &n)))
            return true;
    return false;
}

/* Cut the first run without white space off *rest; masks alone are none. */
static bool
next_run(lucid_str *rest, lucid_str *run)
{
    size_t at = 0, begin, n = 0;

    for (; at < rest->n; at += n) {
        uint32_t cp = utf8_decode(str_after(*rest, at), &n);

        if (cp != UTF8_MASKED && !(bits_of(cp) & P_SPACE))
            break;
    }
    for (begin = at; at < rest->n; at += n)
        if (bits_of(utf8_decode(str_after(*rest, at), &n)) & P_SPACE)
            break;
    *run = (lucid_str){ rest->p + begin, at - begin };
    *rest = str_after(*rest, at);
    return run->n > 0;
}

static uint64_t
count_writer_words(lucid_str text)
{
    struct word w;
    uint64_t count = 0;

    while (next_word(&text, &w))
        count++;
    return count;
}

/* A run of a CJK page: one if it is plain ASCII, else all its characters. */
static uint64_t
count_hugo_cjk(lucid_str run)
{
    uint64_t characters = utf8_count(run);

    for (size_t i = 0; i < run.n; i++)
        if (run.p[i] & 0x80 && run.p[i] != LUCID_MASK)
            return characters;
    return characters > 0;
}

static uint64_t
count_libreoffice(lucid_str text)
{
    lucid_str word;
    uint64_t count = 0;

    while (next_libreoffice_word(&text, &word))
        count++;
    return count;
}

static uint64_t
add_runs(lucid_str text, uint64_t (*count)(lucid_str run))
{
    uint64_t total = 0;
    lucid_str run;

    while (next_run(&text, &run))
        total += count(run);
    return total;
}

uint64_t
count_words_by(enum word_profile by, lucid_str text)
{
    switch (by) {
    case PROFILE_WRITER: return count_writer_words(text);
    case PROFILE_UAX29: return count_uax29_words(text);
    case PROFILE_HUGO_CJK: return add_runs(text, count_hugo_cjk);
    case PROFILE_LIBREOFFICE: return count_libreoffice(text);
    case PROFILE_WHITESPACE:
    case PROFILE_HUGO:
    case WORD_PROFILES: break;
    }
    return count_whitespace_words(text);
}

static bool
is_hyphen(uint32_t cp)
{
    return cp == '-' || cp == 0x2010 || cp == 0x2011;
}

static bool
is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2018 || cp == 0x2019 || cp == 0x02BC;
}

/* Is it made of dashes only? */
static bool
is_dashes(lucid_str run)
{
    for (size_t at = 0, n; at < run.n; at += n) {
        uint32_t cp = utf8_decode(str_after(run, at), &n);

        if (!is_hyphen(cp) && !is_dash(cp) && cp != UTF8_MASKED)
            return false;
    }
    return true;
}

/* The class of a run that is two words or more to a writer: by what lies
 * between the first two. */
static enum difference_class
class_of_parted(lucid_str first, lucid_str second)
{
    bool dots = false;

    for (const char *p = first.p + first.n; p < second.p;) {
        size_t n;
        uint32_t cp = utf8_decode((lucid_str){ p, (size_t)(second.p - p) }, &n);

        if (is_dash(cp) || is_hyphen(cp))
            return CLASS_DASH;
        dots = dots || cp == '.' || cp == 0x2026;
        p += n;
    }
    return dots ? CLASS_ELLIPSIS : CLASS_DASH; /* U+FE58 is one, too */
}

/* The class of one word by the marks inside it. */
static enum difference_class
class_of_word(lucid_str text)
{
    bool hyphen = false, dash = false, apostrophe = false, joined = false;

    for (size_t at = 0, n; at < text.n; at += n) {
        uint32_t cp = utf8_decode(str_after(text, at), &n);
        bool mark = cp == 0x200B || bits_of(cp) & (P_PUNCTUATION | P_SYMBOL);

        hyphen = hyphen || is_hyphen(cp);
        dash = dash || is_dash(cp);
        apostrophe = apostrophe || is_apostrophe(cp);
        joined = joined || (mark && !is_hyphen(cp) && !is_apostrophe(cp));
    }
    if (dash)
        return CLASS_DASH;
    if (hyphen)
        return CLASS_HYPHEN;
    return apostrophe ? CLASS_APOSTROPHE : joined ? CLASS_JOINED : CLASS_PLAIN;
}

/* "://", "www." at the head, or an @ between two characters. */
static bool
is_address(lucid_str text)
{
    if (text.n > 4 && str_equal_nocase(str_head(text, 4), S("www.")))
        return true;
    for (size_t i = 1; i + 1 < text.n; i++)
        if (text.p[i] == '@' || str_starts(str_after(text, i), S("://")))
            return true;
    return false;
}

static enum difference_class
class_of_run(lucid_str run)
{
    struct word first, second;
    lucid_str rest = run;

    if (has_cjk(run))
        return CLASS_CJK;
    if (!next_word(&rest, &first))
        return is_dashes(run) ? CLASS_LONE_DASH : CLASS_LONE_SYMBOL;
    if (first.unspaced)
        return CLASS_UNSPACED;
    if (is_address(first.text))
        return CLASS_URL;
    if (next_word(&rest, &second))
        return class_of_parted(first.text, second.text);
    return first.number ? CLASS_NUMBER : class_of_word(first.text);
}

static bool
holds_word(lucid_str segment)
{
    for (size_t at = 0, n; at < segment.n; at += n)
        if (bits_of(utf8_decode(str_after(segment, at), &n)) & (P_LETTER | P_NUMBER))
            return true;
    return false;
}

/* The segments of UAX #29 that begin before `end`; one may go on behind it,
 * for U+202F is a blank and joins words. */
static uint64_t
take_segments(lucid_str *segments, const char *end)
{
    uint64_t count = 0;

    while (segments->n > 0 && segments->p < end) {
        lucid_str segment = str_head(*segments, next_word_break(*segments));

        count += holds_word(segment);
        *segments = str_after(*segments, segment.n);
    }
    return count;
}

bool
next_classed_run(struct run_reader *from, struct classed_run *run)
{
    if (!next_run(&from->rest, &run->text))
        return false;
    run->class = class_of_run(run->text);
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        run->words[by] = by == PROFILE_UAX29
                             ? take_segments(&from->segments, run->text.p + run->text.n)
                             : count_words_by(by, run->text);
    return true;
}

bool
classed_run_differs(const struct classed_run *run)
{
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (by != PROFILE_HUGO_CJK && run->words[by] != run->words[PROFILE_WRITER])
            return true;
    return false;
}

void
difference_classes_add(struct difference_classes *into, lucid_str text)
{
    struct run_reader from = { text, text };
    struct classed_run run;

    while (next_classed_run(&from, &run)) {
        into->runs[run.class]++;
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            into->words[run.class][by] += run.words[by];
    }
}

void
difference_classes_add_as(struct difference_classes *into, enum difference_class class,
                          lucid_str text)
{
    into->runs[class] += count_whitespace_words(text);
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (word_profile_rows[by].whole_page)
            into->words[class][by] += count_words_by(by, text);
}

uint64_t
difference_classes_total(const struct difference_classes *c, enum word_profile by)
{
    uint64_t total = 0;

    for (size_t i = 0; i < WORD_CLASSES; i++)
        total += c->words[i][by];
    return total;
}
