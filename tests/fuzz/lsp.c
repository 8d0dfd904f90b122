/* lsp.c - what an editor says to the language server: a message a line, or bytes as they come
 * when they begin with a header. */
#include "fuzz.h"

static const char start[] =
    "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}\n";

static const char stop[] = "{\"jsonrpc\":\"2.0\",\"id\":99,\"method\":\"shutdown\"}\n"
                           "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}\n";

static void
write_messages(struct writer *to, lucid_str lines)
{
    lucid_str line;

    while (str_next_line(&lines, &line)) {
        write_format(to, "Content-Length: %zu\r\n\r\n", line.n);
        write_str(to, line);
    }
}

/* Whatever is said, what is answered are messages of JSON. */
static void
check_answers(lucid_str rest)
{
    while (rest.n > 0) {
        const char *end = memchr(rest.p, '\r', rest.n);
        size_t n = 0;

        MUST(str_starts(rest, S("Content-Length: ")) && end);
        for (const char *p = rest.p + strlen("Content-Length: "); p < end; p++)
            n = 10 * n + (size_t)(*p - '0');
        rest = str_after(rest, (size_t)(end - rest.p));
        MUST(str_starts(rest, S("\r\n\r\n")));
        rest = str_after(rest, 4);
        MUST(n <= rest.n);
        fuzz_must_be_json(str_head(rest, n));
        rest = str_after(rest, n);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const arguments[] = { "lucid", "lsp", "--no-config", NULL };
    const lucid_str said = fuzz_text(bytes, n);
    struct writer input = { .bytes = NULL };
    struct fuzz_run run;

    write_messages(&input, str_from(start));
    if (str_starts(said, S("Content-")))
        write_str(&input, said);
    else
        write_messages(&input, said);
    write_messages(&input, str_from(stop));
    run = fuzz_program(arguments, fuzz_written(&input));
    check_answers(fuzz_written(&run.out));
    fuzz_run_free(&run);
    writer_free(&input);
    return 0;
}
