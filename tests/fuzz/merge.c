/* merge.c - records of reports, added up; the total is a record again. */
#include "fuzz.h"

static uint64_t
words_of(const struct lucid_report *r)
{
    uint64_t words = UINT64_MAX;

    return lucid_count(r, "words", &words) ? words : UINT64_MAX;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct lucid_analyser *a = fuzz_analyser(NULL);
    const struct lucid_report *r = lucid_merge(a, fuzz_text(bytes, n));
    uint64_t words;
    struct writer json;

    if (r) {
        json = fuzz_json(r);
        words = words_of(r);
        r = lucid_merge(a, fuzz_written(&json));
        MUST(r && words_of(r) == words);
        writer_free(&json);
    }
    MUST(r || (*lucid_error(a) && strcmp(lucid_error(a), "out of memory") != 0));
    lucid_analyser_free(a);
    return 0;
}
