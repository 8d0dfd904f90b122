/* declaration.c - end marks and declared counts. */
#include "fuzz.h"
#include "read/article/declaration.h"

static void
find(lucid_str text, bool fenced)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct locator places = { .text = text };
    const struct declaration d = declaration_find(text, fenced, &places, &arena);
    const struct lucid_declared *at = &d.declared;
    size_t begin;

    MUST(d.article_end <= text.n && d.begin <= d.end && d.end <= d.article_end);
    MUST(!at->found || (at->digits.offset <= text.n && at->digits_length > 0 &&
                        at->digits_length <= text.n - at->digits.offset));
    MUST(!at->found || is_ascii_digit(text.p[at->digits.offset]) ||
         (unsigned char)text.p[at->digits.offset] >= 0x80);
    /* the quick look may not overlook what the whole one finds */
    MUST(declaration_may_be(text) || (d.article_end == text.n && d.begin == d.end) || at->found);
    MUST(title_line(text, S("The boats"), &begin) <= text.n);
    arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    find(fuzz_text(bytes, n), false);
    find(fuzz_text(bytes, n), true);
    return 0;
}
