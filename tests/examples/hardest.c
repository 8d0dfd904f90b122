/* hardest.c - words, grade and the hardest sentences of a text on standard input.
 *
 *     cc hardest.c $(pkg-config --cflags --libs lucid)
 */
#include <stdio.h>

#include <lucid.h>

int
main(void)
{
    struct lucid_analyser *analyser = lucid_analyser_new();
    const struct lucid_report *report = NULL;
    struct lucid_score_info grade;
    struct lucid_sentence_info sentence;
    uint64_t words;
    char bytes[4096];
    size_t n;

    if (!analyser || !lucid_analyser_set(analyser, "from", "markdown") ||
        !lucid_analyser_begin(analyser, (lucid_str){ "", 0 }))
        return 1;
    while ((n = fread(bytes, 1, sizeof bytes, stdin)) > 0)
        if (!lucid_analyser_feed(analyser, (lucid_str){ bytes, n }))
            break;
    report = lucid_analyser_finish(analyser);
    if (!report) {
        fprintf(stderr, "hardest: %s\n", lucid_error(analyser));
        lucid_analyser_free(analyser);
        return 1;
    }
    if (lucid_count(report, "words", &words))
        printf("words %llu\n", (unsigned long long)words);
    if (lucid_score(report, "flesch_kincaid_grade", &grade))
        printf("grade %.1f (%.1f to %.1f)\n", grade.value, grade.low, grade.high);
    for (size_t i = 0; lucid_hardest(report, i, &sentence); i++)
        printf("%llu:%llu: %.1f: %.*s\n", (unsigned long long)sentence.place.line,
               (unsigned long long)sentence.place.column, sentence.grade, (int)sentence.text.n,
               sentence.text.p);
    lucid_analyser_free(analyser);
    return 0;
}
