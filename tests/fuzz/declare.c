/* declare.c - a count, declared in a text without one: its other bytes stay, and so does what is
 * counted. */
#include "fix/declared_count.h"
#include "fuzz.h"

static const char *const formats[] = { "markdown", "text", "html", "mdx" };

struct seen {
    bool declared;
    uint64_t words, count;
};

static struct seen
look(const char *format, lucid_str text)
{
    struct lucid_analyser *a = fuzz_analyser(format);
    const struct lucid_report *r = lucid_analyse(a, S(""), text);
    struct seen s = { false, 0, 0 };

    if (r) {
        lucid_count(r, "words", &s.words);
        s.declared = lucid_count(r, "declared_words", &s.count);
    }
    lucid_analyser_free(a);
    return s;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str text = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(text);
    const char *format = formats[fuzz_next(&state, sizeof formats / sizeof *formats)];
    const enum declare_where where = (enum declare_where)fuzz_next(&state, 3);
    const struct seen before = look(format, text);
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct edit e = { .bytes = text, .format = format, .arena = &arena };
    struct seen after;

    if (!before.declared && before.words > 0) {
        edit_begin(&e);
        if (!fix_declare_in(&e, where, before.words)) {
            after = look(format, e.bytes);
            MUST(after.declared && after.count == before.words);
            MUST(after.words == before.words);
        }
    }
    arena_free(&arena);
    return 0;
}
