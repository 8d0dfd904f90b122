/* command/check/total.c - limits for all files together. */
#include "command/check/total.h"

#include <math.h>

#include "check/message.h"
#include "formula/counts.h"

static bool
is_same(const struct rule_value *a, const struct rule_value *b)
{
    return a->set == b->set && (!a->set || a->number == b->number);
}

void
total_limits_add(struct total_limits *t, struct run *run, const struct effective_config *effective)
{
    const struct rule_value *min = &effective->counting[COUNTING_TOTAL_MIN];
    const struct rule_value *max = &effective->counting[COUNTING_TOTAL_MAX];

    if (!t->any) {
        t->min = *min;
        t->max = *max;
        t->any = true;
    } else if (!t->differ && !(is_same(&t->min, min) && is_same(&t->max, max))) {
        t->differ = true;
        run_complain(run, "--total",
                     "the files have different limits: check those of each configuration apart");
    }
}

/* Where the limit stands; the text of the finding tells the file. */
static struct lucid_place
place_of_limit(const struct rule_value *limit)
{
    return (struct lucid_place){ .line = limit->from.line,
                                 .column = limit->from.column,
                                 .byte = limit->from.column,
                                 .cell = limit->from.column };
}

static void
cross(struct lucid_finding *to, const struct rule_value *limit, double words, const char *message)
{
    *to = (struct lucid_finding){ .rule = "total",
                                  .severity = LUCID_SEVERITY_ERROR,
                                  .place = place_of_limit(limit),
                                  .text = str_from(limit->from.file),
                                  .message = message,
                                  .value = words,
                                  .limit = limit->number,
                                  .first_limit = limit->number };
}

bool
total_limits_hold(const struct total_limits *t, struct run *run, const struct lucid_report *total,
                  struct lucid_finding *finding)
{
    struct arena *a = &run->arena;
    const double words = (double)total->counts.words;
    const char *sum = arena_format(a, "%s in %s", count_text(a, total->counts.words, "word"),
                                   count_text(a, total->files, "file"));

    /* or no file could be read that has one */
    if (t->differ || (!t->any && run->status == STATUS_TROUBLE))
        return false;
    if (!t->min.set && !t->max.set) {
        run_complain(run, "--total", "there is no limit: total: {min: 60000} in .lucid.yaml");
        return false;
    }
    if (total->unknown >> COUNTS_words & 1) {
        run_complain(run, "--total", "the words of a file are not known");
        return false;
    }
    if (t->min.set && words < t->min.number)
        cross(finding, &t->min, words,
              arena_format(a, "%s, fewer than %s: %s to go", sum, number_text(a, t->min.number),
                           number_text(a, t->min.number - words)));
    else if (t->max.set && words > t->max.number)
        cross(finding, &t->max, words,
              arena_format(a, "%s, more than %s: cut %s", sum, number_text(a, t->max.number),
                           number_text(a, words - t->max.number)));
    else
        return false;
    return true;
}
