/* test_pieces.c - a text that is read in pieces, in any order, has the same report. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "document/piece.h"
#include "write/output.h"

enum { SIZE = 1500 * 1000, TEXTS = 8, MAX_PIECES = 64, BEFORE = 64 * 1024, FAR = 20 * 1024 };

static uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

static const char *const parts[] = {
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    " ",
    "the",
    "cat",
    "of ",
    "a",
    "river ",
    "beautiful ",
    "THE ",
    "Anna",
    "and ",
    "was ",
    "It ",
    "remember",
    "7",
    "1999 ",
    ". ",
    ". ",
    "? ",
    ", ",
    ".",
    "-",
    "--",
    "'s ",
    "\u2019t ",
    "na\u00efve ",
    "\u201CNo.\u201D ",
    "U.S. ",
    "Mr. ",
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n\n",
    "\n \n",
    "\n- ",
    "\n> ",
    "\n\nTitle\n=====\n",
    "\n\n1. ",
    "\f",
    "\u6F22",
    "\u0434\u0430 ",
    "\t",
    "http://x.y/z ",
    "(",
    ") ",
    "; ",
};

/* A text in which paragraphs end in LF or, in some, CRLF. */
static lucid_str
invent(uint64_t *state, unsigned which, char *to)
{
    size_t n = 0;

    for (unsigned long words = 0; n < SIZE; words++) {
        const char *part = parts[next_random(state) % (sizeof parts / sizeof *parts)];
        const bool word = which % 4 == 3 && next_random(state) % 16 == 0;

        if (word)
            part = "zq";
        for (; *part; part++) {
            if (*part == '\n' && which % 2)
                to[n++] = '\r';
            to[n++] = *part;
        }
        for (uint64_t x = next_random(state); word && x > 0; x /= 26)
            to[n++] = (char)('a' + x % 26);
    }
    return (lucid_str){ to, n };
}

struct reader {
    struct exhaustion exhausted;
    struct arena arena, run;
    struct vocabularies vocabularies;
    struct document document;
    struct lucid_options options;
};

static void
begin(struct reader *r)
{
    *r = (struct reader){ .options = { .format = "text", .language = "en" } };
    r->arena.exhausted = r->run.exhausted = &r->exhausted;
    r->vocabularies.arena = &r->run;
    r->document.options = &r->options;
    r->document.arena = &r->arena;
    r->document.vocabularies = &r->vocabularies;
    document_begin(&r->document, S("a.txt"), EFFORT_REPORT);
}

static void
end(struct reader *r)
{
    document_free(&r->document);
    vocabularies_end(&r->vocabularies);
    arena_free(&r->arena);
    arena_free(&r->run);
}

/* The report as JSON, ended by a NUL. */
static void
write_report(struct reader *r, struct writer *to)
{
    struct report_writer fold = { .to = to, .arena = &r->run, .width = 80, .top = 10 };
    struct lucid_report total = { .files = 1 };

    for (size_t i = 0; outputs[i]; i++) {
        if (strcmp(outputs[i]->name, "json") != 0)
            continue;
        outputs[i]->begin(&fold);
        outputs[i]->file(&fold, document_report(&r->document));
        outputs[i]->end(&fold, &total);
    }
    write_str(to, (lucid_str){ "", 1 });
    assert_int_equal(to->error, 0);
}

/* Where a paragraph begins, far from the end of the bytes before `at`. */
static lucid_str
before(lucid_str text, size_t at)
{
    size_t begin = at - FAR;

    while (text.p[begin - 1] != '\n' ||
           (text.p[begin - 2] != '\n' && (text.p[begin - 2] != '\r' || text.p[begin - 3] != '\n')))
        begin--;
    assert_true(at - begin < BEFORE);
    return (lucid_str){ text.p + begin, at - begin };
}

struct piece {
    struct document_piece read;
    size_t begin, end;
};

static void
read_piece(struct reader *r, const struct document *front, lucid_str text, size_t portion,
           struct piece *p)
{
    document_begin_piece(&r->document, front, p->begin, before(text, p->begin),
                         (struct piece_keeps){ true, true });
    p->read.begins = r->document.begins;
    p->read.lines = r->document.lines;
    for (size_t at = p->begin; at < p->end; at += portion)
        document_feed(&r->document, (lucid_str){ text.p + at, portion }, false);
    assert_true(document_end_piece(&r->document, &p->read));
}

/* Read what is left but the last portion in pieces, the last first, and absorb them. */
static size_t
share(struct reader *whole, lucid_str text, size_t portion, uint64_t *state)
{
    struct document *d = &whole->document;
    struct piece pieces[MAX_PIECES];
    struct reader other;
    size_t n = 0, at, lines;
    uint32_t *map;

    for (at = d->file_bytes; at + portion < text.n && n < MAX_PIECES; n++) {
        size_t portions = 1 + next_random(state) % 2;

        pieces[n].begin = at;
        for (; portions > 0 && at + portion < text.n; portions--)
            at += portion;
        pieces[n].end = at;
    }
    begin(&other);
    for (size_t i = n; i-- > 0;)
        read_piece(&other, d, text, portion, &pieces[i]);
    map = calloc(other.vocabularies.list[0]->entries + 1, sizeof *map);
    assert_non_null(map);
    assert_true(vocabulary_lacks(d->analysis.words.vocabulary, other.vocabularies.list[0]) <=
                other.vocabularies.list[0]->entries);
    vocabulary_absorb(d->analysis.words.vocabulary, other.vocabularies.list[0], map);
    assert_int_equal(vocabulary_lacks(d->analysis.words.vocabulary, other.vocabularies.list[0]), 0);
    for (size_t i = 0; i < n; i++) {
        assert_true(document_may_absorb(d));
        assert_int_equal(d->begins, pieces[i].read.begins);
        lines = d->lines;
        document_absorb(d, &pieces[i].read, map);
        assert_true(d->lines > lines);
        document_piece_free(&pieces[i].read);
    }
    document_resume(d, (lucid_str){ text.p + d->begins, at - d->begins });
    free(map);
    end(&other);
    return n;
}

static void
feed_rest(struct reader *r, lucid_str text, size_t portion)
{
    for (size_t at = r->document.file_bytes; at < text.n; at += portion)
        document_feed(&r->document, str_head(str_after(text, at), portion), false);
    document_feed(&r->document, (lucid_str){ NULL, 0 }, true);
}

static void
assert_same_sentence(const struct sentence_record *a, const struct sentence_record *b)
{
    assert_int_equal(a->offset, b->offset);
    assert_int_equal(a->words, b->words);
    assert_int_equal(a->sentences, b->sentences);
#define COUNT(name, of, what) OF_##of(assert_int_equal(a->name, b->name);)
#include "counts.def"
}

static void
assert_same(struct reader *one, struct reader *shared)
{
    const struct counted *a = &one->document.counted, *b = &shared->document.counted;
    struct writer right = { .bytes = NULL }, other = { .bytes = NULL };

    shared->document.hash = one->document.hash;
    write_report(one, &right);
    write_report(shared, &other);
    assert_string_equal(right.bytes, other.bytes);
    assert_int_equal(a->tokens_n, b->tokens_n);
    assert_int_equal(a->sentences_n, b->sentences_n);
    for (size_t i = 0; i < a->sentences_n; i++)
        assert_same_sentence(&a->sentences[i], &b->sentences[i]);
    writer_free(&right);
    writer_free(&other);
}

static void
pieces_add_up(void **unused)
{
    static const size_t portions[] = { 17 * 1024, 32 * 1024 + 1, 65536, 23456 };
    char *text = malloc(SIZE + 1024);
    uint64_t state = 7;

    (void)unused;
    assert_non_null(text);
    for (unsigned which = 0; which < TEXTS; which++) {
        const lucid_str s = invent(&state, which, text);
        const size_t portion = portions[which % 4];
        struct reader one, shared;

        begin(&one);
        feed_rest(&one, s, portion);
        begin(&shared);
        for (size_t at = 0; !shared.document.analysis.words.language; at += portion)
            document_feed(&shared.document, (lucid_str){ s.p + at, portion }, false);
        assert_true(document_may_part(&shared.document));
        assert_true(share(&shared, s, portion, &state) > 2);
        feed_rest(&shared, s, portion);
        assert_same(&one, &shared);
        end(&one);
        end(&shared);
    }
    free(text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_add_up),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
