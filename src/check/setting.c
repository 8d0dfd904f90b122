/* check/setting.c - what rules may be told, and who told them. */
#include "check/setting.h"

#include <math.h>
#include <stdlib.h>

#include "check/rule.h"
#include "language/stemmer.h"
#include "read/detect_format.h"
#include "read/encoding.h"

const struct rule_setting counting_settings[] = {
    [COUNTING_WORDS] = { "words", VALUE_TEXT, "count words as", "writer",
                         "writer whitespace uax29 hugo libreoffice" },
    [COUNTING_LANG] = { "lang", VALUE_TEXT, "the language of the text", NULL, NULL },
    [COUNTING_TITLE] = { "title", VALUE_TEXT, "the title line", "count", "count skip" },
    [COUNTING_NOTES] = { "notes", VALUE_TEXT, "footnotes and endnotes of docx and odt", "count",
                         "count skip" },
    [COUNTING_WPM] = { "wpm", VALUE_RATE, "words per minute", NULL, NULL },
    [COUNTING_KEYWORDS] = { "keywords", VALUE_LIST, "phrases to look for", NULL, NULL },
    [COUNTING_STEMS] = { "stems", VALUE_STEMS, "take words with one stem for one in keywords", "no",
                         NULL },
    [COUNTING_FROM] = { "from", VALUE_FORMAT, "read files as", "auto", NULL },
    [COUNTING_ENCODING] = { "encoding", VALUE_ENCODING, "encoding of files that are not Unicode",
                            NULL, NULL },
    [COUNTING_FAIL_ON] = { "fail-on", VALUE_TEXT, "exit 1 on findings of this severity", "error",
                           "error warning" },
    [COUNTING_SLACK] = { "slack", VALUE_NUMBER, "how much worse than before a value may be", "0",
                         NULL },
    [COUNTING_BASELINE] = { "baseline", VALUE_FILE, "report only what got worse since this report",
                            NULL, NULL },
    [COUNTING_TOTAL_MIN] = { "total.min", VALUE_COUNT, "fewest words of all files together", NULL,
                             NULL },
    [COUNTING_TOTAL_MAX] = { "total.max", VALUE_COUNT, "most words of all files together", NULL,
                             NULL },
    [COUNTINGS] = { NULL, VALUE_TEXT, NULL, NULL, NULL },
};

static const struct {
    const char *name;
    int value;
} severities[] = {
    { "off", SEVERITY_OFF },
    { "note", LUCID_NOTE },
    { "warning", LUCID_SEVERITY_WARNING },
    { "error", LUCID_SEVERITY_ERROR },
    { "on", SEVERITY_ON },
};

enum { SEVERITIES = sizeof severities / sizeof *severities, MAX_DIGITS = 32 };

const char *
severity_text(enum lucid_severity severity)
{
    return severities[severity + 1].name;
}

bool
severity_read(lucid_str text, struct rule_value *to)
{
    for (size_t i = 0; i < SEVERITIES; i++)
        if (str_equal_nocase(text, str_from(severities[i].name))) {
            to->set = true;
            to->number = severities[i].value;
            return true;
        }
    return false;
}

/* A decimal number that is not negative: digits with one dot at most. */
static bool
read_number(lucid_str s, bool whole, double *to)
{
    double value = 0, unit = 1;
    bool dot = false;

    if (s.n == 0 || s.n > MAX_DIGITS || s.p[0] == '.' || s.p[s.n - 1] == '.')
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '.' && !dot && !whole) {
            dot = true;
        } else if (is_ascii_digit(s.p[i])) {
            value = value * 10 + (s.p[i] - '0');
            unit *= dot ? 10 : 1;
        } else {
            return false;
        }
    }
    *to = value / unit;
    return true;
}

/* A number, negative for grades perhaps. */
static bool
read_signed(lucid_str s, double *to)
{
    const bool negative = s.n > 0 && s.p[0] == '-';
    const bool read = read_number(str_after(s, negative), false, to);

    if (negative)
        *to = -*to;
    return read;
}

/* Words per minute. */
static bool
read_rate(lucid_str s, double *to)
{
    return read_number(s, false, to) && *to >= 1 && *to <= MAX_WORDS_PER_MINUTE;
}

/* N or N%. */
static bool
read_share(lucid_str s, struct rule_value *to)
{
    to->percent = s.n > 0 && s.p[s.n - 1] == '%';
    return read_number(str_trim(str_head(s, s.n - to->percent)), !to->percent, &to->number);
}

bool
switch_read(lucid_str s, struct rule_value *to)
{
    static const char *const yes[] = { "yes", "true", "on", NULL };
    static const char *const no[] = { "no", "false", "off", NULL };

    for (size_t i = 0; yes[i]; i++) {
        to->number = str_equal_nocase(s, str_from(yes[i]));
        if (to->number > 0 || str_equal_nocase(s, str_from(no[i])))
            return true;
    }
    return false;
}

/* Parts between commas. */
static bool
read_list(lucid_str s, struct arena *a, struct rule_value *to)
{
    lucid_str *list = NEW(a, s.n + 1, lucid_str);

    while (s.n > 0) {
        const char *comma = memchr(s.p, ',', s.n);
        const size_t n = comma ? (size_t)(comma - s.p) : s.n;
        const lucid_str one = str_trim(str_head(s, n));

        if (one.n > 0)
            list[to->list_n++] = arena_copy(a, one);
        s = str_after(s, comma ? n + 1 : n);
    }
    to->list = list;
    return true;
}

/* Is it one of the names in a list with blanks? */
static bool
is_choice(const char *choices, lucid_str text)
{
    lucid_str rest = str_from(choices);

    while (rest.n > 0) {
        const char *blank = memchr(rest.p, ' ', rest.n);
        const size_t n = blank ? (size_t)(blank - rest.p) : rest.n;

        if (str_equal(str_head(rest, n), text))
            return true;
        rest = str_after(rest, blank ? n + 1 : n);
    }
    return false;
}

bool
value_read(const struct rule_setting *setting, lucid_str text, struct arena *a,
           struct rule_value *to)
{
    to->set = true;
    to->text = arena_copy(a, text);
    switch (setting->kind) {
    case VALUE_COUNT: return read_number(text, true, &to->number);
    case VALUE_NUMBER: return read_signed(text, &to->number);
    case VALUE_RATE: return read_rate(text, &to->number);
    case VALUE_ENCODING: return encoding_known(to->text.p, a);
    case VALUE_PERCENT:
        return read_number(str_head(text, text.n - (text.n && text.p[text.n - 1] == '%')), false,
                           &to->number);
    case VALUE_TOLERANCE:
        if (str_equal(text, S("exact")))
            return true;
        return read_share(text, to);
    case VALUE_LENGTH: return read_share(text, to);
    case VALUE_SWITCH: return switch_read(text, to);
    case VALUE_STEMS: return switch_read(text, to) && (to->number == 0 || !stemmer_missing(a));
    case VALUE_LIST: return read_list(text, a, to);
    case VALUE_TERMS: return false; /* check/term_list.c reads them */
    case VALUE_FORMAT: return str_equal(text, S("auto")) || input_find(text) != NULL;
    case VALUE_FILE:
    case VALUE_TEXT: break;
    }
    return text.n > 0 && (!setting->choices || is_choice(setting->choices, text));
}

static const char *
formats_wanted(struct arena *a)
{
    const char *all = "one of: auto";

    for (size_t i = 0; inputs[i]; i++)
        all = arena_format(a, "%s %s", all, inputs[i]->name);
    return all;
}

const char *
value_wanted(const struct rule_setting *setting, struct arena *a)
{
    switch (setting->kind) {
    case VALUE_COUNT: return "a whole number";
    case VALUE_NUMBER: return "a number";
    case VALUE_RATE: return arena_format(a, "a number from 1 to %d", MAX_WORDS_PER_MINUTE);
    case VALUE_ENCODING: return "an encoding that iconv knows";
    case VALUE_PERCENT: return "a percentage";
    case VALUE_TOLERANCE: return "exact, a whole number, or a number with %";
    case VALUE_LENGTH: return "a whole number, or a number with %";
    case VALUE_SWITCH: return "yes or no";
    case VALUE_STEMS:
        return stemmer_missing(a) ? arena_format(a, "no, as %s", stemmer_missing(a)) : "yes or no";
    case VALUE_LIST: return "a list of strings";
    case VALUE_TERMS: return "a list of terms";
    case VALUE_FORMAT: return formats_wanted(a);
    case VALUE_FILE: return "the name of a file";
    case VALUE_TEXT: break;
    }
    return setting->choices ? arena_format(a, "one of: %s", setting->choices) : "a string";
}

const struct rule_setting *
settings_of(size_t rule)
{
    return rule == NO_RULE ? counting_settings : rules[rule]->settings;
}

void
assignments_add(struct assignments *to, const struct assignment *one, struct arena *a)
{
    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = *one;
}
