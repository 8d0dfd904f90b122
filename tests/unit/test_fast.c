/* test_fast.c - the fast paths give what the slow ones do, on any text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "unicode/breaks.h"
#include "document/document.h"
#include "unicode/utf8.h"
#include "word/word.h"

enum { BLOCKS = 32, TEXTS = 400, MAX_LENGTH = 6000 };

static uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

/* What the table of classes says, byte by byte. */
static void
classify_slowly(const unsigned char *p, struct classes *to)
{
#define BETWEEN(c, first, last) (c >= (first) && c <= (last))
#define EQUAL(c, one)           (c == (one))
#define X(name, is)             to[i / CLASSIFY_BYTES].name |= (uint64_t)(is) << i % CLASSIFY_BYTES;
    memset(to, 0, BLOCKS * sizeof *to);
    for (unsigned i = 0; i < BLOCKS * CLASSIFY_BYTES; i++) {
        CLASSIFY(p[i], BETWEEN, EQUAL)
    }
#undef BETWEEN
#undef EQUAL
#undef X
}

static void
ways_agree(void **unused)
{
    static unsigned char bytes[BLOCKS * CLASSIFY_BYTES];
    struct classes right[BLOCKS], other[BLOCKS];
    uint64_t state = 1;

    (void)unused;
    for (unsigned round = 0; round < 64; round++) {
        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = (unsigned char)next_random(&state);
        classify_slowly(bytes, right);
        for (unsigned way = 0; classify_way(way); way++) {
            memset(other, 0, sizeof other);
            classify_way(way)(bytes, BLOCKS, other);
            assert_memory_equal(right, other, sizeof right);
        }
    }
}

/* Pieces that texts are made of: some alphabet, all of it, or a few of it. */
static const char *const pieces[] = {
    " ",      "a",        "b",        "Wo",
    "THE",    "cat",      "dogs",     "7",
    "12",     ".",        ". ",       ", ",
    "-",      "--",       "...",      "'",
    "(",      ")",        "[",        "]",
    "_",      "/",        ":",        ";",
    "!",      "? ",       "www.",     "://",
    "\n",     "\n\n",     "\r\n",     "\r",
    "\t",     "“",        "”",        "’",
    "‘",      "—",        "–",        "…",
    "é",      "e\u0301",  "ß",        "Ж",
    "слово",  "ا",        "कि",       "ไทย",
    "ำ",      "ـ",        "א",        "א\"ב",
    "٣",      "२",        "९.५",      "，",
    "،",      "२，३",     "中",       "ひら",
    "カタ",   "カ\u3099", "한\u11a8", "\u0300",
    "\u093f", "सत्य",      "한",       "각",
    "\u1160", "กา",       "\u200d",   "\ufe0f",
    "\u20e3", "🙂",     "ℹ",        "\u00ad",
    "\u00a0", "\u3000",   "\u2028",   "İ",
    "ﬁ",      "*",        "#",        "> ",
    "Mr. ",   "e.g. ",    "word(s)",  "internationalisation",
    "\xff",   "\xff\xff", "don't",    "don’t",
    "U.S.",   "3.5",      "1,000",    "end.Start",
};

static size_t
make_text(uint64_t *state, char *to, bool masks)
{
    const size_t n = sizeof pieces / sizeof *pieces;
    const size_t few = 2 + next_random(state) % n, most = next_random(state) % MAX_LENGTH;
    const size_t shift = next_random(state);
    size_t length = 0;

    while (length < most) {
        size_t pick = (next_random(state) % few + shift) % n;
        const char *piece = next_random(state) % 8 ? pieces[pick] : " ";

        if (*piece == LUCID_MASK && !masks)
            continue;
        memcpy(to + length, piece, strlen(piece));
        length += strlen(piece);
    }
    return length;
}

static void
check_survey(struct bitmaps *s, lucid_str text)
{
    struct lucid_counts n = { 0 };

    assert_true(bitmaps_build(s, text));
    bitmaps_find_begins(s);
    bitmaps_add_counts(s, text, &n);
    assert_int_equal(n.words_whitespace, count_whitespace_words(text));
    assert_int_equal(n.words_uax29, count_uax29_words(text));
    assert_int_equal(n.characters, utf8_count(text));
    assert_int_equal(n.graphemes, utf8_count_graphemes(text));
}

static void
bitmaps_count(void **unused)
{
    static char text[MAX_LENGTH + 64];
    uint64_t state = 2;

    (void)unused;
    for (unsigned way = 0; classify_way(way); way++) {
        struct bitmaps s = { .classify = classify_way(way) };

        for (unsigned i = 0; i < TEXTS; i++)
            check_survey(&s, str_trim((lucid_str){ text, make_text(&state, text, true) }));
        bitmaps_free(&s);
    }
}

/* A document that is counted by the fast loops, or by the slow ones. */
struct trial {
    struct lucid_options options;
    struct arena run, arena;
    struct vocabularies vocabularies;
    struct document document;
    const struct lucid_report *report;
    struct exhaustion exhausted;
};

static void
hear_nothing(void *self, const struct scope *scope)
{
    (void)self;
    (void)scope;
}

static void
begin(struct trial *c, bool slow)
{
    *c = (struct trial){ .options = { .language = "en", .skip_confidence = true } };
    c->run.exhausted = c->arena.exhausted = &c->exhausted;
    c->vocabularies.arena = &c->run;
    c->document.options = &c->options;
    c->document.arena = &c->arena;
    c->document.vocabularies = &c->vocabularies;
    c->document.listener = (struct listener){ .words = slow, .emit = slow ? hear_nothing : NULL };
}

static void
count(struct trial *c, lucid_str text, const char *format)
{
    c->options.format = format;
    arena_reset(&c->arena);
    document_begin(&c->document, S("text"), EFFORT_REPORT);
    document_feed(&c->document, text, false);
    document_feed(&c->document, (lucid_str){ 0 }, true);
    c->report = document_report(&c->document);
}

static void
end(struct trial *c)
{
    document_free(&c->document);
    vocabularies_end(&c->vocabularies);
    arena_free(&c->run);
    arena_free(&c->arena);
}

static void
check_token(const struct counted *fast, const struct counted *slow, size_t i)
{
    const uint32_t a = fast->tokens[i], b = slow->tokens[i];

    assert_int_equal(a == BREAK, b == BREAK);
    assert_int_equal(fast->parted[i / 64] >> i % 64 & 1, slow->parted[i / 64] >> i % 64 & 1);
    if (a != BREAK)
        assert_true(str_equal(used_key(fast, a), used_key(slow, b)));
}

static void
check_document(struct trial *fast, struct trial *slow, lucid_str text, const char *format)
{
    const struct lucid_report *a, *b;

    count(fast, text, format);
    count(slow, text, format);
    a = fast->report;
    b = slow->report;
    assert_memory_equal(&a->counts, &b->counts, sizeof a->counts);
    assert_memory_equal(&a->scored, &b->scored, sizeof a->scored);
    assert_memory_equal(&a->distinct, &b->distinct, sizeof a->distinct);
    assert_memory_equal(&a->scored_distinct, &b->scored_distinct, sizeof a->scored_distinct);
    assert_int_equal(fast->document.counted.tokens_n, slow->document.counted.tokens_n);
    for (size_t i = 0; i < fast->document.counted.tokens_n; i++)
        check_token(&fast->document.counted, &slow->document.counted, i);
    assert_int_equal(a->difficult_n, b->difficult_n);
    for (size_t i = 0; i < a->difficult_n; i++)
        assert_int_equal(a->difficult[i].count, b->difficult[i].count);
}

static void
documents_count(void **unused)
{
    static char text[MAX_LENGTH + 64];
    struct trial fast, slow;
    uint64_t state = 3;

    (void)unused;
    begin(&fast, false);
    begin(&slow, true);
    for (unsigned i = 0; i < TEXTS; i++) {
        const lucid_str made = { text, make_text(&state, text, false) };

        check_document(&fast, &slow, made, i % 2 ? "text" : "markdown");
    }
    end(&fast);
    end(&slow);
}

enum { OF_BLOCK = 400, ALL_BLOCKS = 0x10000 / 64, SURROGATES = 0xD800 / 64 };

/* Code points of 64 neighbours, and what may stand beside them in words. */
static size_t
make_script(uint64_t *state, uint32_t block, char *to)
{
    static const char *const beside[] = { " ", " ", "a", "1", "\u0301", "’", ",", "_", "\"", ". " };
    size_t length = 0;

    for (unsigned i = 0; i < OF_BLOCK; i++) {
        const char *piece = beside[next_random(state) % (sizeof beside / sizeof *beside)];

        length += utf8_encode(64 * block + (uint32_t)next_random(state) % 64, to + length);
        if (next_random(state) % 4 == 0)
            length += (size_t)sprintf(to + length, "%s", piece);
    }
    return length;
}

static void
scripts_count(void **unused)
{
    static char text[8 * OF_BLOCK];
    struct trial fast, slow;
    uint64_t state = 5;

    (void)unused;
    begin(&fast, false);
    begin(&slow, true);
    for (uint32_t block = 2; block < ALL_BLOCKS; block++) {
        if (block >= SURROGATES && block < SURROGATES + 0x800 / 64)
            continue;
        check_document(&fast, &slow, (lucid_str){ text, make_script(&state, block, text) }, "text");
    }
    end(&fast);
    end(&slow);
}

/* So long that sentences are no more kept one by one. */
enum { LONG_TEXT = 1200 * 1000 };

static size_t
make_prose(uint64_t *state, char *to)
{
    static const char *const words[] = {
        "the",
        "cat",
        "Paris",
        "NASA",
        "internationalisation",
        "don't",
        "don’t",
        "café",
        "cafe\u0301",
        "nhân",
        "nha\u0302n",
        "TIE\u0302\u0301NG",
        "quye\u0302\u0300n",
        "Über",
        "ÉCOLE",
        "Straße",
        "государственный",
        "Москва",
        "слово",
        "beautiful",
        "Mr. Brown",
        "well-known",
        "1999",
        "U.S.",
        "I",
        "Mary's",
        "中文",
        "Österreichische",
        "a",
        "of",
        "remarkable",
        "www.x.org/y",
        "2.5",
    };
    const size_t n = sizeof words / sizeof *words;
    size_t length = 0;

    while (length < LONG_TEXT) {
        const size_t most = 1 + next_random(state) % 24;
        const char *end = next_random(state) % 12 ? ". " : "\n\n";

        for (size_t i = 0; i < most; i++)
            length += (size_t)sprintf(to + length, i ? " %s" : "%s", words[next_random(state) % n]);
        length += (size_t)sprintf(to + length, " Wörter%u", (unsigned)next_random(state) % 9999);
        length += (size_t)sprintf(to + length, "%s", next_random(state) % 40 ? end : "? ");
    }
    return length;
}

static void
long_documents_count(void **unused)
{
    static const char *const spoken[] = { "en", "de", "sv", "tr" };
    static char text[LONG_TEXT + 4096];
    uint64_t state = 4;

    (void)unused;
    for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++) {
        const lucid_str made = { text, make_prose(&state, text) };
        struct trial fast, slow;

        begin(&fast, false);
        begin(&slow, true);
        fast.options.language = slow.options.language = spoken[i];
        check_document(&fast, &slow, made, "text");
        assert_int_equal(fast.report->hardest_n, slow.report->hardest_n);
        for (size_t k = 0; k < fast.report->hardest_n; k++)
            assert_memory_equal(&fast.report->hardest[k].counts, &slow.report->hardest[k].counts,
                                sizeof fast.report->hardest[k].counts);
        end(&fast);
        end(&slow);
    }
}

/* Files with a text of every kind in them. */
static void
files_count(void **unused)
{
    static const char *const names[] = {
        "tests/articles/tides.md",
        "/usr/share/unicode/auxiliary/GraphemeBreakTest.txt",
        "/usr/share/unicode/auxiliary/SentenceBreakTest.txt",
        "/usr/share/unicode/auxiliary/WordBreakTest.txt",
    };
    static char bytes[1 << 20];
    struct trial fast, slow;

    (void)unused;
    begin(&fast, false);
    begin(&slow, true);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        FILE *from = fopen(names[i], "rb");

        if (!from)
            continue;
        check_document(&fast, &slow, (lucid_str){ bytes, fread(bytes, 1, sizeof bytes, from) },
                       "text");
        fclose(from);
    }
    end(&fast);
    end(&slow);
}

enum { WORDS = 1000, SLOTS = 1024 };

/* So many of the slots have one of the short words. */
static size_t
slots_taken(const struct vocabulary *v)
{
    bool taken[SLOTS] = { false };
    size_t n = 0;

    for (unsigned word = 0; word < WORDS; word++) {
        char text[16];
        const int length = snprintf(text, sizeof text, "w%x", word);
        const struct key key = vocabulary_key(v, (lucid_str){ text, (size_t)length });
        bool *slot = &taken[key_hash(v->seed, key) % SLOTS];

        n += !*slot;
        *slot = true;
    }
    return n;
}

/* Whatever the seed, and without one: short words do not meet in a few slots. */
static void
words_are_spread(void **unused)
{
    static const uint64_t seeds[][2] = { { 0, 0 }, { 4711, 0 }, { 0, 4711 }, { 7, 7 } };

    (void)unused;
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        struct trial c;

        begin(&c, false);
        memcpy(c.vocabularies.seed, seeds[i], sizeof seeds[i]);
        assert_int_equal(setjmp(c.exhausted.jump), 0);
        assert_true(slots_taken(vocabulary_for(&c.vocabularies, language_find(S("en")))) >
                    SLOTS / 2);
        vocabularies_end(&c.vocabularies);
        arena_free(&c.run);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ways_agree),       cmocka_unit_test(bitmaps_count),
        cmocka_unit_test(documents_count),  cmocka_unit_test(long_documents_count),
        cmocka_unit_test(words_are_spread), cmocka_unit_test(files_count),
        cmocka_unit_test(scripts_count),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
