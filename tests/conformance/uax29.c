/*
 * uax29.c - the whole of Unicode's own tests for word, sentence and grapheme
 * boundaries, from Debian's unicode-data.
 *
 * The rules are those of Unicode 15.0.  Where the data are of 15.1, what it changed
 * is known and told: GB9c joins consonants over a linker, and two marks of Format
 * became a number and a letter to words.
 *
 * Usage: uax29 [FOLDER]; the folder holds WordBreakTest.txt and so on.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "unicode/breaks.h"
#include "unicode/utf8.h"

enum { LINE = 4096 };

struct totals {
    uint64_t passed, failed;
};

/* One line of a test file: a text and its boundaries. */
struct example {
    char bytes[LINE];
    size_t n;
    bool boundary[LINE]; /* by byte offset */
    bool changed;        /* by Unicode 15.1, which was undone */
};

/* What 15.1 changed, put back; the comment has the rule of each boundary and what
 * each code point is:
 * "[9.3]", GB9c, joins what 15.0 parts;
 * U+06DD and U+070F were of Format: with what stands before them, and no more. */
static void
undo_changes(const char *comment, struct example *e)
{
    const bool marks = strstr(comment, "END OF AYAH (Numeric)") != NULL ||
                       strstr(comment, "ABBREVIATION MARK (ALetter)") != NULL;
    size_t at = 0, n;

    for (const char *rule = comment; (rule = strchr(rule, '[')); rule++) {
        uint32_t cp;

        if (rule[1] < '0' || rule[1] > '9')
            continue;
        if (strncmp(rule, "[9.3]", 5) == 0)
            e->boundary[at] = e->changed = true;
        if (at == e->n)
            return;
        cp = utf8_decode((lucid_str){ e->bytes + at, e->n - at }, &n);
        if (marks && (cp == 0x06DD || cp == 0x070F) && at > 0 && e->boundary[at]) {
            e->boundary[at] = false;
            e->boundary[at + n] = e->changed = true;
        }
        at += n;
    }
}

/* "÷ 0061 × 0308 ÷ # comment"; false for a line without a test. */
static bool
parse_line(const char *line, struct example *e)
{
    bool boundary = false;

    memset(e, 0, sizeof *e);
    while (*line && *line != '#') {
        if (strncmp(line, "\xC3\xB7", 2) == 0 || strncmp(line, "\xC3\x97", 2) == 0) {
            boundary = line[1] == '\xB7';
            e->boundary[e->n] = boundary;
            line += 2;
        } else if (is_ascii_space(*line)) {
            line++;
        } else {
            char *end;
            unsigned long cp = strtoul(line, &end, 16);

            if (end == line)
                return false;
            e->n += utf8_encode((uint32_t)cp, e->bytes + e->n);
            line = end;
        }
    }
    undo_changes(line, e);
    return e->n > 0;
}

static bool
agrees(const struct example *e, size_t (*next)(lucid_str))
{
    bool boundary[LINE] = { true };

    for (size_t at = 0; at < e->n;) {
        size_t n = next((lucid_str){ e->bytes + at, e->n - at });

        if (n == 0 || n > e->n - at)
            return false;
        at += n;
        boundary[at] = true;
    }
    return memcmp(boundary, e->boundary, e->n + 1) == 0;
}

/* The count of words is that of the segments with a letter or number. */
static bool
counts_alike(const struct example *e)
{
    lucid_str rest = { e->bytes, e->n };
    uint64_t words = 0;

    while (rest.n > 0) {
        size_t n = next_word_break(rest), length;
        bool word = false;

        for (size_t at = 0; at < n; at += length) {
            uint32_t cp = utf8_decode(str_after(rest, at), &length);

            if (cp <= 0x10FFFF && properties_of(cp)->bits & (P_LETTER | P_NUMBER))
                word = true;
        }
        words += word;
        rest = str_after(rest, n);
    }
    return words == count_uax29_words((lucid_str){ e->bytes, e->n });
}

static bool
counts_graphemes(const struct example *e)
{
    uint64_t clusters = 0;

    for (size_t i = 0; i < e->n; i++)
        clusters += e->boundary[i];
    return clusters == utf8_count_graphemes((lucid_str){ e->bytes, e->n });
}

static bool
counts_nothing(const struct example *e)
{
    (void)e;
    return true;
}

static void
run_file(const char *folder, const char *name, size_t (*next)(lucid_str),
         bool (*counts)(const struct example *), struct totals *into)
{
    static const char *const none = "cannot be read";
    char path[LINE], line[LINE];
    struct example e;
    unsigned number = 0, changed = 0;
    FILE *f;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    f = fopen(path, "r");
    if (!f) {
        printf("%s: %s\n", path, none);
        into->failed++;
        return;
    }
    while (fgets(line, sizeof line, f)) {
        number++;
        if (!parse_line(line, &e))
            continue;
        changed += e.changed;
        if (agrees(&e, next) && counts(&e)) {
            into->passed++;
        } else {
            into->failed++;
            printf("%s:%u: %s", name, number, line);
        }
    }
    fclose(f);
    if (changed > 0)
        printf("%s: %u tests of Unicode 15.1 are tested as 15.0 has them\n", name, changed);
}

int
main(int argc, char **argv)
{
    const char *folder = argc > 1 ? argv[1] : "/usr/share/unicode/auxiliary";
    struct totals n = { 0, 0 };

    run_file(folder, "WordBreakTest.txt", next_word_break, counts_alike, &n);
    run_file(folder, "SentenceBreakTest.txt", next_sentence_break, counts_nothing, &n);
    run_file(folder, "GraphemeBreakTest.txt", next_grapheme_break, counts_graphemes, &n);
    printf("%" PRIu64 " passed, %" PRIu64 " failed\n", n.passed, n.failed);
    return n.failed > 0;
}
