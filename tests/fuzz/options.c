/* options.c - a command line, an argument a line. */
#include "fuzz.h"
#include "options/settings.h"
#include "unicode/utf8.h"

enum { MOST = 40 };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct settings s = { .command = NULL };
    lucid_str rest = fuzz_text(bytes, n), line;
    char *argv[MOST + 2] = { NULL }, name[] = "lucid";
    const char *problem = NULL;
    enum parsed parsed;
    int argc = 1;

    argv[0] = name;
    for (; argc <= MOST && str_next_line(&rest, &line); argc++) {
        argv[argc] = arena_allocate(&arena, line.n + 1, 1);
        memcpy(argv[argc], line.p, line.n);
    }
    fuzz_forget_arguments();
    parsed = settings_parse(&s, argc, argv, &arena, &problem);
    MUST(parsed != PARSED_WRONG || (problem && *problem));
    MUST(parsed != PARSED || s.command);
    arena_free(&arena);
    return 0;
}
