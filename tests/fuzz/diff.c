/* diff.c - two versions of a text, the second after a line "%%". */
#include "fuzz.h"

static const char *const formats[] = { "text", "markdown", "html" };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    lucid_str rest = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(rest);
    const char *format = formats[fuzz_next(&state, 3)];
    const char *form = fuzz_next(&state, 2) ? "json" : "text";
    const struct fuzz_file old = fuzz_file(fuzz_part(&rest)), new = fuzz_file(rest);
    const char *const arguments[] = { "lucid",  "diff", "--no-config", "-f",     form,
                                      "--from", format, old.path,      new.path, NULL };
    struct fuzz_run run = fuzz_program(arguments, S(""));

    MUST(run.status < 2 || run.errors.n > 0);
    if (run.status < 2 && strcmp(form, "json") == 0)
        fuzz_must_be_json(fuzz_written(&run.out));
    fuzz_run_free(&run);
    fuzz_file_close(&old);
    fuzz_file_close(&new);
    return 0;
}
