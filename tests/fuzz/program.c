/* program.c - what lucid.h reports is what the program prints. */
#include "fuzz.h"

static const char *const formats[] = { "text", "markdown", "html", "mdx", "subtitles", "ipynb" };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str text = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(text);
    const char *format = formats[fuzz_next(&state, sizeof formats / sizeof *formats)];
    const char *const arguments[] = { "lucid", "--no-config", "-f",         "ndjson", "--from",
                                      format,  "--with",      "vocabulary", "-",      NULL };
    struct fuzz_run run = fuzz_program(arguments, text);
    struct lucid_analyser *a = fuzz_analyser(format);
    const struct lucid_report *r;
    struct writer json;

    MUST(lucid_analyser_set(a, "with", "vocabulary"));
    r = lucid_analyse(a, S("(stdin)"), text);
    MUST((r != NULL) == (run.status == 0));
    if (r) {
        json = fuzz_json(r);
        MUST(str_equal(fuzz_written(&json), fuzz_written(&run.out)));
        writer_free(&json);
    }
    lucid_analyser_free(a);
    fuzz_run_free(&run);
    return 0;
}
