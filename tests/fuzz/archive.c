/* archive.c - the bytes of a zip archive. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct lucid_analyser *a = fuzz_analyser(NULL);
    const struct lucid_report *r = lucid_analyse(a, S("a.docx"), fuzz_text(bytes, n));
    struct writer json;

    if (r) {
        json = fuzz_json(r);
        writer_free(&json);
    }
    MUST(r || (*lucid_error(a) && strcmp(lucid_error(a), "out of memory") != 0));
    lucid_analyser_free(a);
    return 0;
}
