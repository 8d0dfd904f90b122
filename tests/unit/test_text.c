/* test_text.c - the blocks of plain text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/input.h"

extern const struct input input_text;

/* Blocks as "P(text)": the kind, then the text with "/" for line ends. */
struct seen {
    char text[4096];
    size_t n;
    const char *begin;
    uint64_t end; /* of the last block, to see that they are in order */
    size_t blocks, longest, continued;
};

static void
note_block(void *self, const struct lucid_block *block)
{
    static const char kinds[] = "PQHICX";
    struct seen *s = self;

    assert_true(block->offset >= s->end);
    s->end = block->offset + block->text.n;
    s->blocks++;
    s->continued += block->continues;
    if (block->text.n > s->longest)
        s->longest = block->text.n;
    if (s->n + block->text.n + 8 > sizeof s->text)
        return;
    s->text[s->n++] = kinds[block->kind];
    if (block->kind == LUCID_HEADING)
        s->text[s->n++] = (char)('0' + block->level);
    s->text[s->n++] = '(';
    for (size_t i = 0; i < block->text.n; i++) {
        const char *p = block->text.p + i;

        if (*p == '\r' && i + 1 < block->text.n && p[1] == '\n')
            continue;
        if (*p != LUCID_MASK)
            s->text[s->n++] = *p == '\n' || *p == '\r' ? '/' : *p;
    }
    if (s->text[s->n - 1] == '/')
        s->n--;
    s->text[s->n++] = ')';
    s->text[s->n] = '\0';
}

/* Read text in windows that grow by `step` bytes. */
static void
read_in_steps(struct seen *s, lucid_str text, size_t step)
{
    char *padded = calloc(text.n + 64, 1);
    size_t done = 0, at = 0;

    assert_non_null(padded);
    while (at < text.n || at == 0) {
        struct window w = { .offset = done };

        at = text.n - at > step ? at + step : text.n;
        memcpy(padded, text.p, at);
        memset(padded + at, 0, 64);
        w.text = padded + done;
        w.n = at - done;
        w.last = at == text.n;
        done += input_text.read(&w, &(struct sink){ .self = s, .block = note_block });
        assert_true(done <= at);
        if (w.last)
            break;
    }
    assert_int_equal(done, text.n);
    free(padded);
}

static void
expect(const char *text, const char *blocks)
{
    for (size_t step = 1; step < 4096; step = 3 * step + 1) {
        struct seen s = { .n = 0 };

        read_in_steps(&s, str_from(text), step);
        assert_string_equal(s.text, blocks);
    }
}

static void
paragraphs(void **state)
{
    (void)state;
    expect("", "");
    expect("\n \n\t\n", "");
    expect("One thing.\n\nAnother thing.\n", "P(One thing.)P(Another thing.)");
    expect("One thing.\n \t\nAnother thing.", "P(One thing.)P(Another thing.)");
    expect("Soft lines go\non and on.\n", "P(Soft lines go/on and on.)");
    expect("The first.\fThe second.", "P(The first.\f)P(The second.)");
    expect("The first.\xE2\x80\xA9The second.", "P(The first.\xE2\x80\xA9)P(The second.)");
    expect("one\n\xC2\xA0\ntwo", "P(one)P(two)");
    expect("one\n\xE2\x80\x8B\ntwo", "P(one)P(two)");
}

static void
line_ends(void **state)
{
    (void)state;
    expect("One.\r\n\r\nTwo lines\r\nare here.\r\n", "P(One.)P(Two lines/are here.)");
    expect("One.\r\rTwo lines\rare here.\r", "P(One.)P(Two lines/are here.)");
}

static void
headings(void **state)
{
    (void)state;
    expect("The Old Mill\n\nIt stands by the river.\n",
           "H1(The Old Mill)P(It stands by the river.)");
    expect("\n\nA title\n\nText.\n\nThe end of it\n\nMore.",
           "H2(A title)P(Text.)H2(The end of it)P(More.)");
    expect("A title\n\n\n \n\nText.", "H1(A title)P(Text.)");
    expect("It ends in a stop.\n\nText.", "P(It ends in a stop.)P(Text.)");
    expect("What comes:\n\nText.", "P(What comes:)P(Text.)");
    expect("in lower case\n\nText.", "P(in lower case)P(Text.)");
    expect("The last line has no stop", "P(The last line has no stop)");
    expect("Text.\n\nThe last line has no stop\n", "P(Text.)P(The last line has no stop)");
    expect("A Title\n=======\n\nText.", "H1(A Title)P(=======)P(Text.)");
}

static void
titles_over_text(void **state)
{
    (void)state;
    expect("Minutes\nThe chair opened the meeting at seven and thanked all who came.",
           "H1(Minutes)P(The chair opened the meeting at seven and thanked all who came.)");
    expect("lower case\n----------\n\nText.", "H1(lower case)P(----------)P(Text.)");
}

static void
verse(void **state)
{
    (void)state;
    expect("The keeper climbs the winding stair\nWith oil upon his hand\n"
           "And hums a song of open air\nTo nobody on land.\n",
           "P(The keeper climbs the winding stair/With oil upon his hand/"
           "And hums a song of open air/To nobody on land.)");
}

static void
items(void **state)
{
    (void)state;
    expect("Buy:\n- bread\n- milk and\n  more\n", "P(Buy:)I(- bread)I(- milk and/  more)");
    expect("1. One.\n2. Two.\n", "I(1. One.)I(2. Two.)");
    expect("(a) one\n(b) two\n", "I((a) one)I((b) two)");
    expect("\xE2\x80\xA2 one\n\xE2\x80\xA2 two", "I(\xE2\x80\xA2 one)I(\xE2\x80\xA2 two)");
    expect("tools\npens and paper\nthings for the trip",
           "I(tools)I(pens and paper)I(things for the trip)");
}

/* A dash or number that wrapping brought to the head of a line is no mark. */
static void
wrapped_marks(void **state)
{
    (void)state;
    expect("The harbour was full of boats that had come in with the last of storms\n"
           "- and the strongest - that the winter had sent, as the old men had said\n"
           "in autumn.\n",
           "P(The harbour was full of boats that had come in with the last of storms/- and the "
           "strongest - that the winter had sent, as the old men had said/in autumn.)");
    expect("Nobody who lived on the island could say in which year the lamp had\n"
           "gone out, but most of those who were asked thought it had been about\n"
           "1950. It was never lit again, and the keeper moved to the mainland.\n",
           "P(Nobody who lived on the island could say in which year the lamp had/gone out, but "
           "most of those who were asked thought it had been about/1950. It was never lit again, "
           "and the keeper moved to the mainland.)");
}

static void
mail(void **state)
{
    (void)state;
    expect("From: Ana\nTo: Bo\nSubject: Boats\n\nHello.",
           "I(From: Ana)I(To: Bo)I(Subject: Boats)P(Hello.)");
    expect("> You wrote\n> this.\nI answer.", "Q( You wrote/ this.)P(I answer.)");
    expect("> > Deeper.\n> Less deep.", "Q(  Deeper.)Q( Less deep.)");
    expect("x >15 is much", "P(x >15 is much)");
}

/* Lines that nobody wrapped are paragraphs. */
static void
long_lines(void **state)
{
    static const char a[] =
        "This line is one that no editor has wrapped, so it runs far beyond the "
        "width of any page that is meant to be read in a terminal.";
    char text[512], blocks[512];

    (void)state;
    snprintf(text, sizeof text, "%s\nAnd so on.\n", a);
    snprintf(blocks, sizeof blocks, "P(%s)P(And so on.)", a);
    expect(text, blocks);
    snprintf(text, sizeof text, "%s Ask Mr.\nBell.\n", a);
    snprintf(blocks, sizeof blocks, "P(%s Ask Mr./Bell.)", a);
    expect(text, blocks);
}

/* Text without a blank line is cut, at most a megabyte at a time. */
static void
bounded(void **state)
{
    const size_t n = 3 * 1024 * 1024 + 5;
    const char *const fills[] = { "a",    "word ", "A line.\n", "\xC3\xA9",     ".",
                                  "\xff", "\n",    " ",         "\xE2\x80\x8B", "x\n\n" };
    char *text = malloc(n);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
        const size_t size = strlen(fills[i]), whole = n / size * size;
        struct seen s = { .n = 0 };

        for (size_t at = 0; at < whole; at += size)
            memcpy(text + at, fills[i], size);
        read_in_steps(&s, (lucid_str){ text, whole }, 512 * 1024);
        assert_true(s.longest <= 1024 * 1024);
    }
    free(text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs),    cmocka_unit_test(line_ends),
        cmocka_unit_test(headings),      cmocka_unit_test(titles_over_text),
        cmocka_unit_test(verse),         cmocka_unit_test(items),
        cmocka_unit_test(wrapped_marks), cmocka_unit_test(mail),
        cmocka_unit_test(long_lines),    cmocka_unit_test(bounded),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
