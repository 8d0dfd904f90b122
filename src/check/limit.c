/* check/limit.c - which limit a value crosses. */
#include "check/limit.h"

static double
limit_of(const struct rule_value *v, double whole)
{
    return v->percent ? v->number / 100 * whole : v->number;
}

/* A setting whose limits have no severities of their own has that of the rule. */
static bool
crosses(const struct rule_values *v, size_t setting, struct crossing *to, double whole, double sign)
{
    const struct rule_value *given = &v->of[setting];
    const struct rule_value *limits = given->tiers ? given->tiers : given;
    const size_t n = given->tiers ? TIERS : 1;
    bool crossed = false;

    for (size_t i = 0; i < n; i++) {
        const double limit = limit_of(&limits[i], whole);

        if (!limits[i].set || !(sign * to->value > sign * limit))
            continue;
        to->first = crossed ? to->first : limit;
        to->limit = limit;
        to->severity = given->tiers ? (enum lucid_severity)i : v->severity;
        to->of = &limits[i];
        crossed = true;
    }
    return crossed;
}

bool
falls_below(const struct rule_values *v, size_t setting, double value, struct crossing *to)
{
    *to = (struct crossing){ .value = value };
    return crosses(v, setting, to, 0, -1);
}

bool
exceeds_share(const struct rule_values *v, size_t setting, double value, double whole,
              struct crossing *to)
{
    *to = (struct crossing){ .value = value };
    return crosses(v, setting, to, whole, 1);
}

bool
exceeds(const struct rule_values *v, size_t setting, double value, struct crossing *to)
{
    return exceeds_share(v, setting, value, 0, to);
}

void
finding_add_crossing(struct findings *to, const struct piece *about, const struct crossing *c,
                     const char *message)
{
    struct lucid_finding *f;

    finding_add(to, about, c->value, c->limit, message);
    f = &to->list[to->n - 1];
    f->severity = c->severity;
    f->first_limit = c->first;
}
