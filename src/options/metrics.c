/* options/metrics.c - what is worked out and written of a report. */
#include "measure/choice.h"
#include "options/settings.h"

const char *
settings_set_metrics(struct settings *s, const char *list, struct arena *a)
{
    struct metric_choice *chosen = NEW(a, 1, struct metric_choice);

    s->metrics = strcmp(list, "all") == 0 ? NULL : list;
    s->lucid.metrics = s->metrics ? chosen : NULL;
    return choice_read(chosen, list, a);
}

/* What is asked for by an option of its own is written too. */
void
settings_complete_metrics(struct settings *s, struct arena *a)
{
    struct metric_choice *chosen;

    if (!s->lucid.metrics)
        return;
    chosen = NEW(a, 1, struct metric_choice);
    *chosen = *s->lucid.metrics;
    if (s->lucid.keywords_n > 0)
        choice_add(chosen, "keywords");
    choice_add(chosen, "vocabulary"); /* it is listed --with vocabulary only */
    s->lucid.metrics = chosen;
}
