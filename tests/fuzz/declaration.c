/* declaration.c - end marks and declared counts. */
#include "fuzz.h"
#include "read/article/declaration.h"

static void
find(lucid_str text, bool begins, bool ends, bool fenced)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct locator places = { .text = text };
    const struct declaration d =
        declaration_find(&(struct article_part){ text, begins, ends, fenced }, &places, &arena);
    const struct lucid_declared *at = &d.declared;
    size_t begin;

    MUST(d.article_end <= text.n);
    MUST(d.header.begin <= d.header.end && d.header.end <= d.article_end);
    MUST(d.before.begin <= d.before.end && d.before.end <= d.article_end);
    MUST(!at->found || (at->digits.offset <= text.n && at->digits_length > 0 &&
                        at->digits_length <= text.n - at->digits.offset));
    MUST(!at->found || is_ascii_digit(text.p[at->digits.offset]) ||
         (unsigned char)text.p[at->digits.offset] >= 0x80);
    /* the quick look may not overlook what the whole one finds */
    MUST(declaration_may_be(text) || (d.article_end == text.n && !declares_inside(&d)) ||
         at->found);
    MUST(title_line(text, S("The boats"), &begin) <= text.n);
    arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    for (unsigned how = 0; how < 8; how++)
        find(fuzz_text(bytes, n), how & 1, how & 2, how & 4);
    return 0;
}
