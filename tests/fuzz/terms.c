/* terms.c - a list of terms, and after a line "%%" a text in which they are looked for. */
#include "check/term.h"
#include "fuzz.h"

static void
search(const struct term_list *list, lucid_str text, struct arena *a)
{
    static const uint64_t seed[2] = { 1, 2 };
    const struct term_source source = { .list = list };
    const struct covering covering = { .text = text };
    struct term_search s = { .index = term_index_of(&source, seed, a), .arena = a };
    struct term_match match;
    const char *end = text.p;

    term_search_begin(&s, text);
    while (term_search_next(&s, &match)) {
        MUST(match.text.p >= end && match.text.p + match.text.n <= text.p + text.n);
        MUST(match.text.n > 0 && match.term->text.n > 0);
        end = match.text.p;
    }
    MUST(term_cover(&covering, a).n == text.n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct term_list list = { .path = "terms.txt" };
    struct origin at = { 0 };
    lucid_str rest = fuzz_text(bytes, n);
    const lucid_str lines = arena_copy(&arena, fuzz_part(&rest));
    const char *problem = terms_read_lines(&list, "terms.txt", lines, &arena, &at);

    if (!problem && rest.n > 0)
        search(&list, rest, &arena);
    arena_free(&arena);
    return 0;
}
