/* measure/choice.c - which formulas and other metrics are worked out and written. */
#include "measure/choice.h"

#include "base/suggest.h"
#include "formula/formulas.h"
#include "measure/metric.h"

/* Beside the formulas of the consensus and those of the text's own language, if that is not
 * English. */
static const char *const common[] = { "flesch_reading_ease", "lix", "lucid_ease", "lucid_grade" };

static void
add_formula(struct metric_choice *c, size_t row)
{
    c->formulas[row / 64] |= UINT64_C(1) << row % 64;
}

bool
choice_has_formula(const struct metric_choice *c, const struct lucid_formula *f)
{
    const size_t row = (size_t)(f - formulas);

    return !c || c->formulas[row / 64] >> row % 64 & 1;
}

bool
choice_has(const struct metric_choice *c, const char *metric)
{
    for (size_t i = 0; c && metrics[i]; i++)
        if (strcmp(metrics[i]->name, metric) == 0)
            return c->metrics >> i & 1;
    return true;
}

static bool
is_common(const struct lucid_formula *f)
{
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (strcmp(f->id, common[i]) == 0)
            return true;
    return f->consensus || (f->language[0] != '\0' && strcmp(f->language, "en") != 0);
}

static bool
add_set(struct metric_choice *c, lucid_str name)
{
    const bool all = str_equal(name, S("all"));

    if (!all && !str_equal(name, S("common")))
        return false;
    for (size_t i = 0; i < formulas_n; i++)
        if (all || is_common(&formulas[i]))
            add_formula(c, i);
    if (all)
        c->metrics = UINT64_MAX;
    return true;
}

static bool
add_metric(struct metric_choice *c, lucid_str name)
{
    for (size_t i = 0; metrics[i]; i++)
        if (str_equal(name, str_from(metrics[i]->name))) {
            c->metrics |= UINT64_C(1) << i;
            return true;
        }
    return false;
}

static bool
add_name(struct metric_choice *c, lucid_str name)
{
    const struct lucid_formula *f = formula_find(name);

    if (f)
        add_formula(c, (size_t)(f - formulas));
    return f || add_set(c, name) || add_metric(c, name);
}

const struct metric_choice *
choice_completed(const struct metric_choice *c, bool keywords, struct arena *a)
{
    struct metric_choice *all;

    if (!c)
        return NULL;
    all = NEW(a, 1, struct metric_choice);
    *all = *c;
    if (keywords)
        add_metric(all, S("keywords"));
    add_metric(all, S("vocabulary")); /* it is listed where it is asked for only */
    return all;
}

static const char *
describe_unknown(lucid_str name, struct arena *a)
{
    struct suggestion n = { .wanted = name };

    suggestion_offer(&n, "common");
    suggestion_offer(&n, "all");
    for (size_t i = 0; i < formulas_n; i++)
        suggestion_offer(&n, formulas[i].id);
    for (size_t i = 0; metrics[i]; i++)
        suggestion_offer(&n, metrics[i]->name);
    return arena_format(a, "metrics: unknown metric '%.*s'%s", (int)name.n, name.p,
                        n.best ? arena_format(a, ", did you mean '%s'?", n.best)
                               : "; see lucid list metrics");
}

const char *
choice_read(struct metric_choice *c, const char *list, struct arena *a)
{
    for (;; list++) {
        const lucid_str name = { list, strcspn(list, ",") };

        if (!add_name(c, name))
            return describe_unknown(name, a);
        list += name.n;
        if (*list == '\0')
            return NULL;
    }
}
