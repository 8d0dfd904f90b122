/* repair.c - hold a text on standard input against a configuration, then print it with
 * the right word count where it declares a wrong one.
 *
 *     cc repair.c $(pkg-config --cflags --libs lucid)
 */
#include <stdio.h>
#include <string.h>

#include <lucid.h>

static const char rules[] = "rules:\n"
                            "  sentence-length: {max: 9}\n";

static void
print_findings(const struct lucid_report *report)
{
    static const char *const severities[] = { "note", "warning", "error" };
    struct lucid_finding_info finding;

    for (size_t i = 0; lucid_finding(report, i, &finding); i++)
        printf("%llu:%llu: %s: %s [%s]\n", (unsigned long long)finding.place.line,
               (unsigned long long)finding.place.column, severities[finding.severity],
               finding.message, finding.rule);
}

int
main(void)
{
    static char bytes[1 << 20];
    const lucid_str text = { bytes, fread(bytes, 1, sizeof bytes, stdin) };
    struct lucid_analyser *analyser = lucid_analyser_new();
    const struct lucid_report *report;
    struct lucid_repair_info repair;

    if (!analyser)
        return 1;
    /* what is wrong with a configuration is told with its place */
    if (!lucid_check(analyser, (lucid_str){ "a.md", 4 }, text, (lucid_str){ "wrods: 1", 8 }))
        printf("%s\n", lucid_error(analyser));
    report =
        lucid_check(analyser, (lucid_str){ "a.md", 4 }, text, (lucid_str){ rules, strlen(rules) });
    if (report)
        print_findings(report);
    if (report && lucid_repair(report, text, &repair)) {
        fwrite(text.p, 1, repair.offset, stdout);
        fwrite(repair.put.p, 1, repair.put.n, stdout);
        fwrite(text.p + repair.offset + repair.length, 1, text.n - repair.offset - repair.length,
               stdout);
    }
    lucid_analyser_free(analyser);
    return 0;
}
