/* options/metrics.c - what is worked out and written of a report. */
#include "measure/choice.h"
#include "options/settings.h"

const char *
settings_set_metrics(struct settings *s, const char *list, struct arena *a)
{
    struct metric_choice *chosen = NEW(a, 1, struct metric_choice);
    const char *problem;

    s->metrics = strcmp(list, "all") == 0 ? NULL : list;
    s->lucid.metrics = s->metrics ? chosen : NULL;
    problem = choice_read(chosen, list, a);
    return problem ? arena_format(a, "--%s", problem) : NULL;
}

void
settings_complete_metrics(struct settings *s, struct arena *a)
{
    s->lucid.metrics = choice_completed(s->lucid.metrics, s->lucid.keywords_n > 0, a);
}
