/* config.c - a .lucid.yaml, read, and a text checked against it. */
#include "check/config.h"
#include "fuzz.h"

static const char article[] =
    "---\ntitle: The harbour\ntags: [sea, boats]\nlucid:\n  word-count: {max: 5}\n---\n"
    "# The harbour\n\nThe boats were were seen by the old man, who utilized a rope. "
    "Very simply, it is a utilization of ropes.\n\n<!-- lucid-disable terms -->\n\n"
    "However, the boats came back, and nobody could say why; PPPPP\n\nWord Count 12\n";

/* The problem has a place, and what was read is not half of it. */
static void
read_config(lucid_str text)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct config c = { .path = "/.lucid.yaml", .name = ".lucid.yaml", .directory = "/" };

    config_read(&c, arena_copy(&arena, text), &arena);
    MUST(!c.problem.what || *c.problem.what);
    MUST(!c.problem.what || c.problem.at.line > 0);
    arena_free(&arena);
}

static void
check_by(lucid_str text)
{
    struct lucid_analyser *a = fuzz_analyser(NULL);
    const struct lucid_report *r = lucid_check(a, S("a.md"), str_from(article), text);
    struct lucid_finding_info f;
    struct writer json;

    for (size_t i = 0; r && lucid_finding(r, i, &f); i++)
        MUST(f.place.offset <= sizeof article && *f.message);
    if (r) {
        json = fuzz_json(r);
        writer_free(&json);
    }
    MUST(r || *lucid_error(a));
    lucid_analyser_free(a);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    read_config(fuzz_text(bytes, n));
    check_by(fuzz_text(bytes, n));
    return 0;
}
