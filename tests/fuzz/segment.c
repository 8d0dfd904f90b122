/* segment.c - a paragraph, cut into sentences and words. */
#include "fuzz.h"
#include "language/language.h"

static const char *const languages_here[] = {
    "en", "de", "hy", "el", "es", "ja", "th", "nb", "xx"
};

/* Each piece follows the one before it, and neither begins nor ends in a blank. */
static void
check_piece(lucid_str piece, const char *end, lucid_str rest)
{
    MUST(piece.n > 0 && piece.p >= end && rest.p >= piece.p + piece.n);
    MUST(!is_ascii_space(piece.p[0]) && !is_ascii_space(piece.p[piece.n - 1]));
}

static size_t
words_in(lucid_str rest)
{
    const char *end = rest.p;
    size_t n = 0;

    for (lucid_str word; lucid_next_word(&rest, &word); n++) {
        check_piece(word, end, rest);
        end = word.p + word.n;
    }
    return n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    lucid_str rest = fuzz_text(bytes, n), sentence;
    uint64_t state = fuzz_begin(rest);
    const char *language =
        languages_here[fuzz_next(&state, sizeof languages_here / sizeof *languages_here)];
    const char *end = rest.p;

    words_in(rest);
    while (lucid_next_sentence(&rest, language, &sentence)) {
        check_piece(sentence, end, rest);
        words_in(sentence);
        end = sentence.p + sentence.n;
    }
    return 0;
}
