/* glob.c - patterns of file names, and after a line "%%" names that they match or not. */
#include "base/glob.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct globs plain = { .n = 0 }, braces = { .n = 0 };
    lucid_str rest = str_head(fuzz_text(bytes, n), 512), line, pattern;
    lucid_str patterns = fuzz_part(&rest);

    while (str_next_line(&patterns, &line)) {
        globs_add(&plain, line, &arena);
        while (glob_next(&line, &pattern)) {
            glob_problem(pattern, &arena);
            globs_add_braces(&braces, pattern, &arena);
        }
    }
    while (str_next_line(&rest, &line)) {
        MUST(globs_last(&plain, line, false) <= plain.n);
        MUST(globs_last(&braces, line, true) <= braces.n);
        globs_match(&plain, line, false);
        globs_match(&braces, line, true);
    }
    arena_free(&arena);
    return 0;
}
