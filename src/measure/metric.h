/*
 * measure/metric.h - measures that need the words in their order: metric/NAME.c
 * defines metric_NAME.  They are of one document; a total has none.
 */
#ifndef LUCID_MEASURE_METRIC_H
#define LUCID_MEASURE_METRIC_H

#include "count/counted.h"
#include "read/article/frontmatter.h"

struct metric {
    const char *name;
    const char *what;   /* one line of help */
    const char *source; /* author, year */
    void (*measure)(const struct counted *a, const struct frontmatter *metadata,
                    struct lucid_report *into);
    bool (*is_of_counts)(
        const struct lucid_options *options); /* it reads no words; NULL: it does */
};

extern const struct metric *const metrics[]; /* NULL at the end */

/* Does one of those that the options choose read words? */
bool metrics_read_words(const struct lucid_options *options);

/* All of them, or those that the options choose. */
void metrics_measure(const struct counted *a, const struct frontmatter *metadata,
                     struct lucid_report *into);

#endif
