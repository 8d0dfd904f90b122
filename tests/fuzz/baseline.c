/* baseline.c - a report that a later one is compared with; what is dropped of it leaves a report
 * that is read again. */
#include "compare/baseline.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str text = fuzz_text(bytes, n);
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct baseline b = { .n = 0 }, again = { .n = 0 };
    uint64_t state = fuzz_begin(text);
    size_t dropped = 0;
    lucid_str left;

    if (!baseline_read(&b, text, &arena)) {
        for (size_t i = 0; i < b.n; i++) {
            MUST(baseline_find(&b, b.files[i].path) != NULL);
            b.files[i].looked_at = true;
            b.files[i].occurs = NEW(&arena, b.files[i].n + 1, bool);
            for (size_t j = 0; j < b.files[i].n; j++)
                b.files[i].occurs[j] = fuzz_next(&state, 2) > 0;
        }
        left = baseline_shrink(&b, text, &dropped, &arena);
        MUST(!baseline_read(&again, left, &arena));
        MUST(again.n <= b.n);
    }
    arena_free(&arena);
    return 0;
}
