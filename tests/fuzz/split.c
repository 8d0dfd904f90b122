/* split.c - two texts, reported on apart and merged, are both of them together: counts add up,
 * distinct words are found in the vocabularies. */
#include "fuzz.h"

static const char *const formats[] = { "text", "markdown", "html" };

static const struct lucid_report *
report_on(struct lucid_analyser *a, const char *format, lucid_str text)
{
    MUST(lucid_analyser_set(a, "from", format));
    MUST(lucid_analyser_set(a, "lang", "en"));
    MUST(lucid_analyser_set(a, "with", "vocabulary"));
    return lucid_analyse(a, S(""), text);
}

static void
add_counts(const struct lucid_report *r, uint64_t *sums, bool *known)
{
    uint64_t value;

    for (size_t i = 0; lucid_count_name(i); i++)
        if (lucid_count(r, lucid_count_name(i), &value))
            sums[i] += value;
        else
            known[i] = false;
}

static void
compare(struct lucid_analyser *a, lucid_str records, const uint64_t *sums, const bool *known)
{
    const struct lucid_report *r = lucid_merge(a, records);
    uint64_t value;

    MUST(r);
    for (size_t i = 0; lucid_count_name(i); i++)
        if (known[i] && strncmp(lucid_count_name(i), "unique", 6) != 0 &&
            strncmp(lucid_count_name(i), "distinct", 8) != 0 &&
            strncmp(lucid_count_name(i), "hapax", 5) != 0 &&
            lucid_count(r, lucid_count_name(i), &value))
            MUST(value == sums[i]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct lucid_analyser *a = fuzz_analyser(NULL);
    lucid_str rest = fuzz_text(bytes, n);
    uint64_t state = fuzz_begin(rest), sums[128] = { 0 };
    const char *format = formats[fuzz_next(&state, 3)];
    struct writer records = { .bytes = NULL };
    bool known[128], well = true;

    memset(known, true, sizeof known);
    for (int i = 0; i < 2 && well; i++) {
        const struct lucid_report *r = report_on(a, format, i ? rest : fuzz_part(&rest));

        well = r && lucid_report_json(r, fuzz_write, &records);
        if (well)
            add_counts(r, sums, known);
    }
    if (well)
        compare(a, fuzz_written(&records), sums, known);
    writer_free(&records);
    lucid_analyser_free(a);
    return 0;
}
