/* measure/metric.c - the metrics that are wanted. */
#include "measure/metric.h"

#include <math.h>

#include "measure/choice.h"

bool
metrics_read_words(const struct lucid_options *options)
{
    for (size_t i = 0; metrics[i]; i++)
        if (choice_has_metric(options->metrics, i) &&
            !(metrics[i]->is_of_counts && metrics[i]->is_of_counts(options)))
            return true;
    return false;
}

void
metrics_measure(const struct counted *a, const struct frontmatter *metadata,
                struct lucid_report *into)
{
    const double none = (double)NAN;

    /* what is not worked out is not known */
    into->diversity = (struct lucid_diversity){ none, none, none, none, none };
    into->rarity = (struct lucid_rarity){ none, { none, none, none } };
    for (size_t i = 0; metrics[i]; i++)
        if (choice_has_metric(a->options->metrics, i))
            metrics[i]->measure(a, metadata, into);
}
