/* git.c - what git says: the files of a tree, of the index, of a change. */
#include "fuzz.h"
#include "git/list.h"

static void
check_list(const struct git_list *l)
{
    for (size_t i = 0; i < l->n; i++)
        MUST(list_find(l, l->entries[i].path) != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str said = fuzz_text(bytes, n);
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct git_list tree = { .n = 0 }, index = { .n = 0 }, after = { .n = 0 }, before = { .n = 0 };

    list_tree(&tree, said, &arena);
    list_index(&index, said, &arena);
    list_changes(&after, said, false, &arena);
    list_changes(&before, said, true, &arena);
    check_list(&tree);
    check_list(&index);
    check_list(&after);
    check_list(&before);
    arena_free(&arena);
    return 0;
}
