/* format.c - any bytes as a text of a format. */
#include "fuzz.h"

#include "unicode/utf8.h"

/* Sentences follow one another inside of the text, and their words are words of it. */
static void
check_sentences(const struct lucid_report *r, uint64_t words)
{
    struct lucid_sentence_info s;
    struct lucid_text_info info;
    uint64_t end = 0, sum = 0;

    lucid_text(r, &info);
    for (size_t i = 0; lucid_sentence(r, i, &s); i++) {
        MUST(utf8_valid(s.text) == s.text.n && !memchr(s.text.p, '\n', s.text.n));
        MUST(s.place.offset >= end || !lucid_offsets_given(r));
        MUST(s.place.line > 0 && s.place.column > 0);
        end = s.place.offset + s.length;
        sum += s.words;
    }
    MUST(sum <= words);
}

static void
check_vocabulary(const struct lucid_report *r)
{
    struct lucid_word_info w, before = { .count = 0 };

    for (size_t i = 0; lucid_word(r, i, &w); i++) {
        MUST(w.count > 0 && w.word.n > 0 && utf8_valid(w.word) == w.word.n);
        MUST(i == 0 || str_compare(before.word, w.word) < 0);
        before = w;
    }
}

static void
check_counts(const struct lucid_report *r)
{
    struct lucid_score_info score;
    uint64_t whole, scored;
    char name[64];

    for (size_t i = 0; lucid_count_name(i); i++) {
        memcpy(name, "scored.", 7);
        memcpy(name + 7, lucid_count_name(i), strlen(lucid_count_name(i)) + 1);
        if (lucid_count(r, lucid_count_name(i), &whole) && lucid_count(r, name, &scored))
            MUST(scored <= whole || strcmp(lucid_count_name(i), "hapaxes") == 0);
    }
    for (size_t i = 0; lucid_score_name(i); i++)
        if (lucid_score(r, lucid_score_name(i), &score)) {
            MUST(score.value - score.value == 0);
            MUST(!(score.low > score.high));
        }
}

/* The report on the same bytes in pieces, as they come through a pipe. */
static const struct lucid_report *
by_pieces(struct lucid_analyser *a, lucid_str text)
{
    uint64_t state = fuzz_begin(text);
    const size_t most = 1 + fuzz_next(&state, text.n + 1);

    MUST(lucid_analyser_begin(a, S("")));
    while (text.n > 0) {
        const lucid_str piece = str_head(text, 1 + fuzz_next(&state, most));

        MUST(lucid_analyser_feed(a, piece));
        text = str_after(text, piece.n);
    }
    return lucid_analyser_finish(a);
}

static void
check_report(struct lucid_analyser *a, const struct lucid_report *r, lucid_str text)
{
    struct writer whole = fuzz_json(r), pieces;
    uint64_t words, only;

    MUST(lucid_count(r, "words", &words));
    check_counts(r);
    check_vocabulary(r);
    check_sentences(r, words);
    r = by_pieces(a, text);
    MUST(r);
    pieces = fuzz_json(r);
    MUST(str_equal(fuzz_written(&whole), fuzz_written(&pieces)));
    writer_free(&whole);
    writer_free(&pieces);
    MUST(lucid_words(a, S(""), text, &only));
    MUST(only == words);
}

int
fuzz_format(const char *format, lucid_str text)
{
    struct lucid_analyser *a = fuzz_analyser(format);
    const struct lucid_report *r;

    MUST(lucid_analyser_set(a, "with", "sentences,vocabulary"));
    r = lucid_analyse(a, S(""), text);
    if (r)
        check_report(a, r, text);
    else
        MUST(*lucid_error(a) && strcmp(lucid_error(a), "out of memory") != 0);
    lucid_analyser_free(a);
    return 0;
}
