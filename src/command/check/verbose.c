/* command/check/verbose.c - what holds for a file. */
#include "command/check/verbose.h"

#include "check/rule.h"

static void
write_configuration(struct writer *w, const struct config *c)
{
    write_text(w, "  configuration: ");
    write_escaped_name(w, c->order_n > 0 ? str_from(c->name) : S("none"));
    for (size_t i = c->order_n; i > 1; i--) {
        write_text(w, i == c->order_n ? ", extends " : ", ");
        write_escaped_name(w, str_from(c->order[i - 2]->name));
    }
    write_text(w, "\n");
}

static void
write_pattern(struct writer *w, const struct glob *g)
{
    const bool slash = g->text.n > 0 && memchr(g->text.p, '/', g->text.n);

    write_text(w, g->negated ? "!" : "");
    write_text(w, g->anchored && !slash ? "/" : "");
    write_escaped(w, g->text);
    write_text(w, g->directories ? "/" : "");
}

static void
write_override(struct writer *w, const struct held_override *o)
{
    write_text(w, "  override: ");
    write_escaped_name(w, str_from(o->at.file));
    write_format(w, ":%u:%u ", o->at.line, o->at.column);
    if (o->language)
        write_format(w, "lang %s", o->language);
    else if (o->pattern)
        write_pattern(w, o->pattern);
    write_text(w, "\n");
}

/* The names of what was set. */
static void
write_own(struct writer *w, const struct held_settings *held)
{
    if (!held->off && held->own->n == 0)
        return;
    write_text(w, "  front matter: ");
    write_text(w, held->off ? "off" : "");
    for (size_t i = 0; i < held->own->n; i++) {
        const struct assignment *one = &held->own->list[i];
        const bool severity = one->setting == SETTING_SEVERITY;

        if (i > 0 || held->off)
            write_text(w, ", ");
        if (one->rule != NO_RULE)
            write_format(w, "%s.", rules[one->rule]->id);
        write_text(w, severity ? "severity" : settings_of(one->rule)[one->setting].name);
    }
    write_text(w, "\n");
}

void
verbose_write(struct run *run, const struct held_settings *held)
{
    const char *name = run_name(run, run->path);
    struct writer *w = &run->errors;
    const struct held_override *overrides;
    size_t n;

    writer_flush(&run->out);
    write_escaped_name(w, str_from(name));
    write_text(w, ":\n");
    write_configuration(w, held->holds->config);
    overrides = configs_overrides(run->configs, name, held->language, &run->document_arena, &n);
    for (size_t i = 0; i < n; i++)
        write_override(w, &overrides[i]);
    write_own(w, held);
    if (!held->off && held->language && *held->language)
        write_format(w, "  language: %s\n", held->language);
    if (held->compared) {
        write_text(w, "  compared with ");
        write_escaped_name(w, str_from(held->compared));
        write_text(w, "\n");
    }
    writer_flush(w);
}
