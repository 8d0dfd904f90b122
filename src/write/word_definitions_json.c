/* write/word_definitions_json.c - how other programs count the words, as JSON. */
#include "write/word_definitions_json.h"

static void
add_definitions(struct json *j, const uint64_t *words)
{
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        json_count(j, word_profile_rows[by].id, words[by]);
}

/* What --explain-words asks for: the classes add up to the totals. */
void
report_json_word_definitions(struct json *j, const struct word_differences *e)
{
    uint64_t totals[WORD_PROFILES];

    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        totals[by] = difference_classes_total(&e->classes, by);
    json_open(j, "word_definitions", '{');
    json_open(j, "totals", '{');
    add_definitions(j, totals);
    json_close(j, '}');
    json_open(j, "classes", '[');
    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++) {
        if (e->classes.runs[kind] == 0 && !word_differences_differs(e, kind))
            continue;
        json_open(j, NULL, '{');
        json_text(j, "class", str_from(difference_class_rows[kind].id));
        json_count(j, "runs", e->classes.runs[kind]);
        json_text_or_null(j, "example", e->examples[kind]);
        add_definitions(j, e->classes.words[kind]);
        json_close(j, '}');
    }
    json_close(j, ']');
    json_close(j, '}');
}
