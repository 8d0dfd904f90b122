/* outputs.c - each format of output, of a text and its findings: JSON is JSON, XML is XML, and
 * nothing that a terminal would obey is printed. */
#include "fuzz.h"
#include "unicode/utf8.h"
#include "write/output.h"

static void
check_lines(lucid_str rest, void (*check)(lucid_str))
{
    lucid_str line;

    while (str_next_line(&rest, &line))
        check(line);
}

/* Controls but line ends and tabs, those of C1, bad bytes; a byte order mark apart. */
static void
check_text(lucid_str text)
{
    MUST(utf8_valid(text) == text.n);
    for (size_t i = 0; i < text.n; i++) {
        const unsigned char c = (unsigned char)text.p[i];

        MUST(c >= ' ' || c == '\n' || c == '\t' || c == '\r');
        MUST(c != 0x7F && !(c == 0xC2 && (unsigned char)text.p[i + 1] < 0xA0));
    }
}

static void
check_output(const struct output *o, lucid_str text)
{
    check_text(text);
    if (strcmp(o->name, "checkstyle") == 0 || strcmp(o->name, "junit") == 0)
        fuzz_must_be_xml(text);
    else if (o->kind == OUTPUT_JSON_LINES || strcmp(o->name, "rdjsonl") == 0)
        check_lines(text, fuzz_must_be_json);
}

static const struct output *
output_of(uint64_t *state)
{
    size_t n = 0;

    while (outputs[n])
        n++;
    return outputs[fuzz_next(state, n)];
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const formats[] = { "text", "markdown", "html" };
    const lucid_str text = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(text);
    const struct output *o = output_of(&state);
    const bool check = o->check_begin && (!o->begin || fuzz_next(&state, 2) > 0);
    const char *const arguments[] = { "lucid",
                                      check ? "check" : "report",
                                      "--no-config",
                                      "-f",
                                      o->name,
                                      "--from",
                                      formats[fuzz_next(&state, 3)],
                                      check ? "--rule=sentence-length.max=4" : "--top=3",
                                      "-",
                                      NULL };
    struct fuzz_run run = fuzz_program(arguments, text);

    MUST(run.status < 2 || run.errors.n > 0);
    if (run.status < 2)
        check_output(o, fuzz_written(&run.out));
    check_text(fuzz_written(&run.errors));
    fuzz_run_free(&run);
    return 0;
}
