/* portable.c - with vector instructions and without them, by the library of tests/portable/run,
 * the report is the same. */
#include <dlfcn.h>

#include "fuzz.h"

/* The functions of the library without vectors. */
struct portable {
    struct lucid_analyser *(*make)(void);
    void (*end)(struct lucid_analyser *);
    bool (*set)(struct lucid_analyser *, const char *, const char *);
    const struct lucid_report *(*analyse)(struct lucid_analyser *, lucid_str, lucid_str);
    bool (*json)(const struct lucid_report *, bool (*)(void *, const char *, size_t), void *);
};

static struct portable
load(void)
{
    static const char *const names[] = { "lucid_analyser_new", "lucid_analyser_free",
                                         "lucid_analyser_set", "lucid_analyse",
                                         "lucid_report_json" };
    void *library = dlopen(FUZZ_PORTABLE, RTLD_NOW | RTLD_LOCAL), *found[5];
    struct portable p;

    MUST(library);
    for (int i = 0; i < 5; i++)
        MUST((found[i] = dlsym(library, names[i])) != NULL);
    _Static_assert(sizeof found == sizeof p, "a function for each name");
    memcpy(&p, found, sizeof p);
    return p;
}

static struct writer
without_vectors(const struct portable *p, const char *format, lucid_str text)
{
    struct lucid_analyser *a = p->make();
    struct writer w = { .bytes = NULL };
    const struct lucid_report *r;

    MUST(a && p->set(a, "from", format) && p->set(a, "with", "vocabulary"));
    r = p->analyse(a, S(""), text);
    MUST(!r || p->json(r, fuzz_write, &w));
    p->end(a);
    return w;
}

static struct writer
with_vectors(const char *format, lucid_str text)
{
    struct lucid_analyser *a = fuzz_analyser(format);
    struct writer w = { .bytes = NULL };
    const struct lucid_report *r;

    MUST(lucid_analyser_set(a, "with", "vocabulary"));
    r = lucid_analyse(a, S(""), text);
    MUST(!r || lucid_report_json(r, fuzz_write, &w));
    lucid_analyser_free(a);
    return w;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const formats[] = { "text", "text", "markdown", "html" };
    const struct portable p = load();
    const lucid_str text = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(text);
    const char *format = formats[fuzz_next(&state, 4)];
    struct writer one = with_vectors(format, text), other = without_vectors(&p, format, text);

    MUST(str_equal(fuzz_written(&one), fuzz_written(&other)));
    writer_free(&one);
    writer_free(&other);
    return 0;
}
