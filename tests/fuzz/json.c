/* json.c - JSON, read by a tree, by looking only, and written. */
#include "fuzz.h"
#include "notation/json.h"
#include "notation/json_read.h"
#include "notation/json_span.h"
#include "notation/json_valid.h"
#include "unicode/utf8.h"

/* What stands between brackets is cut into values of JSON. */
static void
cut(lucid_str value, unsigned depth)
{
    lucid_str rest = json_inside(value), one;

    while (json_cut(&rest, &one)) {
        MUST(one.p >= value.p && one.p + one.n <= value.p + value.n);
        if (depth < 8)
            cut(one, depth + 1);
    }
}

/* A text as JSON reads as itself, where JSON can say it. */
static void
write_and_read(lucid_str text)
{
    struct writer w = { .bytes = NULL };
    struct cJSON *tree;

    write_json_string(&w, text);
    fuzz_must_be_json(fuzz_written(&w));
    tree = json_try(fuzz_written(&w));
    MUST(tree && json_is_string(tree));
    MUST(utf8_valid(text) < text.n || memchr(text.p, '\0', text.n) ||
         str_equal(json_string(tree), text));
    json_read_free(tree);
    writer_free(&w);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    const lucid_str text = fuzz_text(bytes, n);
    struct cJSON *tree = json_try(text);

    MUST(!json_is_readable(text) || tree);
    if (tree)
        cut(str_trim(text), 0);
    json_read_free(tree);
    json_span_of(text, S("counts"));
    write_and_read(text);
    return 0;
}
