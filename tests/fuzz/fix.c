/* fix.c - a wrong declared count, repaired: nothing but the number changes, and there is nothing
 * left to repair. */
#include "fuzz.h"

static const char *const names[] = { "a.md", "a.txt", "a.html", "a.mdx" };

/* Of what is not UTF-8. */
static const char *const encodings[] = { "windows-1252", "ISO-2022-JP", "UTF-7", "IBM037" };

static uint64_t
words_of(const struct lucid_report *r)
{
    uint64_t words = 0;

    MUST(lucid_count(r, "words", &words));
    return words;
}

/* The bytes with the repair, malloc'd. */
static struct writer
repaired(lucid_str bytes, const struct lucid_repair_info *put)
{
    struct writer w = { .bytes = NULL };

    MUST(put->offset <= bytes.n && put->length <= bytes.n - put->offset);
    write_str(&w, str_head(bytes, (size_t)put->offset));
    write_str(&w, put->put);
    write_str(&w, str_after(bytes, (size_t)(put->offset + put->length)));
    return w;
}

/* One repair a declaration: front matter and the article may have one each. */
static void
repair(struct lucid_analyser *a, lucid_str name, lucid_str bytes)
{
    struct writer texts[3] = { { .bytes = NULL } };
    const struct lucid_report *r = lucid_check(a, name, bytes, S(""));
    struct lucid_repair_info put;
    uint64_t words;
    int n = 0;

    if (!r)
        return;
    words = words_of(r);
    while (lucid_repair(r, bytes, &put)) {
        MUST(n < 3);
        texts[n] = repaired(bytes, &put);
        bytes = fuzz_written(&texts[n++]);
        r = lucid_check(a, name, bytes, S(""));
        MUST(r && words_of(r) == words);
    }
    while (n > 0)
        writer_free(&texts[--n]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct lucid_analyser *a = fuzz_analyser(NULL);
    uint64_t state = fuzz_begin(fuzz_text(bytes, n));

    MUST(lucid_analyser_set(a, "encoding",
                            encodings[fuzz_next(&state, sizeof encodings / sizeof *encodings)]));
    repair(a, str_from(names[fuzz_next(&state, sizeof names / sizeof *names)]),
           fuzz_text(bytes, n));
    lucid_analyser_free(a);
    return 0;
}
