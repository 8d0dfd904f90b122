/* check/tiers.h - limits by severity: max: {warning: 10, error: 14}. */
#ifndef LUCID_CHECK_TIERS_H
#define LUCID_CHECK_TIERS_H

#include "check/setting.h"

/* May the setting have limits by severity? */
bool setting_is_limit(const struct rule_setting *setting);

/* "note", "warning" or "error". */
bool tier_read(lucid_str name, size_t *tier);
#define TIER_UNKNOWN "'%.*s' is not note, warning or error"

/* "max.warning": a setting and a severity; false: it is none of these. */
bool tier_named(const struct rule_setting *settings, lucid_str name, size_t *setting, size_t *tier);

/* Limits of the value that can be changed: a copy of those it has. */
struct rule_value *tiers_of(struct rule_value *v, struct arena *a);

/* All were set: make the value of them.  NULL, or what is wrong with their order, and where. */
const char *tiers_end(const struct rule_setting *setting, struct rule_value *v, struct arena *a,
                      struct origin *at);

/* Read "{warning: 10, error: 14}"; look: is the text such a one?  NULL, or what is wrong. */
bool tiers_look(lucid_str text);
const char *tiers_read(const struct rule_setting *setting, lucid_str text, struct arena *a,
                       struct rule_value *to);

/* The limits that a single one joins: those given before, by the same file or option; NULL:
 * there are none. */
struct assignment *tiers_before(const struct assignments *of, const struct assignment *one);

/* Add a single limit.  NULL, or what is wrong with the order, and where. */
const char *tier_add(struct assignments *to, const struct assignment *one, size_t tier,
                     struct arena *a, struct origin *at);

#endif
