/* frontmatter.c - metadata at the head of a text, in YAML, TOML, JSON or none. */
#include "check/config.h"
#include "fuzz.h"

static bool
is_inside(const struct lucid_declared *d, lucid_str text)
{
    return d->digits.offset <= text.n && d->digits_length <= text.n - d->digits.offset &&
           d->digits_length > 0 && is_ascii_digit(text.p[d->digits.offset]);
}

static void
read_metadata(lucid_str text, bool markup)
{
    struct exhaustion exhausted = { .cleanups = NULL };
    struct arena arena = { .exhausted = &exhausted };
    struct warnings warnings = { .arena = &arena };
    struct locator places = { .text = text };
    struct own_settings own = { .off = false };
    const struct frontmatter f = frontmatter_read(text, markup, &warnings, &places);

    MUST(f.length <= text.n);
    MUST(!f.declared.found || is_inside(&f.declared, str_head(text, f.length)));
    config_read_metadata(&f, "a.md", &own, &arena);
    MUST(own.sets.n == 0 || f.settings.n > 0);
    arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    read_metadata(fuzz_text(bytes, n), true);
    read_metadata(fuzz_text(bytes, n), false);
    return 0;
}
