/* check/effective_config.c - what holds for one file: every setting with where it was given. */
#include "check/effective_config.h"

#include "check/term.h"
#include "notation/writer.h"

static void
set_usual(const struct rule_setting *settings, struct rule_value *to, struct arena *a)
{
    for (size_t i = 0; settings[i].name; i++)
        if (settings[i].usual)
            value_read(&settings[i], str_from(settings[i].usual), a, &to[i]);
}

struct effective_config *
effective_default(struct arena *a)
{
    struct effective_config *r = NEW(a, 1, struct effective_config);
    const size_t n = rules_count();

    r->arena = a;
    r->rules = NEW(a, n, struct rule_values);
    r->counting = NEW(a, COUNTINGS, struct rule_value);
    set_usual(counting_settings, r->counting, a);
    for (size_t i = 0; i < n; i++) {
        r->rules[i].on = rules[i]->on;
        r->rules[i].severity = rules[i]->severity;
        r->rules[i].of = NEW(a, settings_count(rules[i]->settings), struct rule_value);
        set_usual(rules[i]->settings, r->rules[i].of, a);
    }
    return r;
}

static struct rule_value *
copy_values(const struct rule_value *of, size_t n, struct arena *a)
{
    struct rule_value *copy = NEW(a, n, struct rule_value);

    if (n > 0)
        memcpy(copy, of, n * sizeof *copy);
    return copy;
}

struct effective_config *
effective_copy(const struct effective_config *r, struct arena *a)
{
    struct effective_config *copy = NEW(a, 1, struct effective_config);
    const size_t n = rules_count();

    copy->arena = a;
    copy->rules = NEW(a, n, struct rule_values);
    copy->counting = copy_values(r->counting, COUNTINGS, a);
    memcpy(copy->rules, r->rules, n * sizeof *copy->rules);
    for (size_t i = 0; i < n; i++)
        copy->rules[i].of = copy_values(r->rules[i].of, settings_count(rules[i]->settings), a);
    return copy;
}

static void
apply_severity(struct rule_values *to, const struct rule *rule, const struct rule_value *value)
{
    const int severity = (int)value->number;

    to->on = severity != SEVERITY_OFF;
    if (severity >= 0)
        to->severity = (enum lucid_severity)severity;
    else if (severity == SEVERITY_ON)
        to->severity = rule->severity;
    to->from = value->from;
}

/* Terms add up; every other value replaces the one before it. */
static void
apply_value(struct effective_config *r, const struct assignment *one)
{
    struct rule_values *to = &r->rules[one->rule];
    const struct term_source *before = to->of[one->setting].terms;
    struct term_source *source;

    to->of[one->setting] = one->value;
    if (before && one->value.terms) {
        source = NEW(r->arena, 1, struct term_source);
        *source = (struct term_source){ one->value.terms->list, before };
        to->of[one->setting].terms = source;
    }
    if (!to->on)
        to->from = one->value.from;
    to->on = true;
}

void
effective_apply(struct effective_config *r, const struct assignments *sets)
{
    for (size_t i = 0; i < sets->n; i++) {
        const struct assignment *one = &sets->list[i];
        struct rule_values *to = one->rule == NO_RULE ? NULL : &r->rules[one->rule];

        if (!to) {
            r->counting[one->setting] = one->value;
        } else if (one->setting == SETTING_SEVERITY) {
            apply_severity(to, rules[one->rule], &one->value);
        } else {
            apply_value(r, one);
        }
    }
}

void
effective_end(struct effective_config *r, const uint64_t seed[2])
{
    for (size_t i = 0; rules[i]; i++)
        for (size_t j = 0; r->rules[i].on && rules[i]->settings[j].name; j++) {
            struct rule_value *v = &r->rules[i].of[j];

            if (v->terms && !v->terms_index)
                v->terms_index = term_index_of(v->terms, seed, r->arena);
        }
}

static enum lucid_word_definition
words_named(lucid_str name)
{
    static const char *const names[] = { [LUCID_WRITER] = "writer",
                                         [LUCID_WHITESPACE] = "whitespace",
                                         [LUCID_UAX29] = "uax29",
                                         [LUCID_HUGO] = "hugo",
                                         [LUCID_LIBREOFFICE] = "libreoffice" };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_equal(str_from(names[i]), name))
            return (enum lucid_word_definition)i;
    return LUCID_WRITER;
}

struct lucid_options
effective_options(const struct effective_config *r, const struct lucid_options *base,
                  struct arena *a)
{
    const struct rule_value *c = r->counting;
    struct lucid_options o = *base;
    const char **keywords;

    o.words = words_named(c[COUNTING_WORDS].text);
    o.skip_title = str_equal(c[COUNTING_TITLE].text, S("skip"));
    o.skip_notes = str_equal(c[COUNTING_NOTES].text, S("skip"));
    o.stems = c[COUNTING_STEMS].set && c[COUNTING_STEMS].number > 0;
    if (c[COUNTING_WPM].from.file) /* else it depends on the language */
        o.words_per_minute = c[COUNTING_WPM].set ? c[COUNTING_WPM].number : 0;
    o.language = c[COUNTING_LANG].set ? c[COUNTING_LANG].text.p : NULL;
    o.encoding = c[COUNTING_ENCODING].set ? c[COUNTING_ENCODING].text.p : NULL;
    o.format = str_equal(c[COUNTING_FROM].text, S("auto")) ? NULL : c[COUNTING_FROM].text.p;
    if (c[COUNTING_KEYWORDS].set) {
        o.keywords_n = c[COUNTING_KEYWORDS].list_n;
        keywords = NEW(a, o.keywords_n + 1, const char *);
        for (size_t i = 0; i < o.keywords_n; i++)
            keywords[i] = c[COUNTING_KEYWORDS].list[i].p;
        o.keywords = keywords;
    }
    return o;
}

unsigned
effective_needs(const struct effective_config *r)
{
    unsigned needs = 0;

    for (size_t i = 0; rules[i]; i++)
        if (r->rules[i].on)
            needs |= rules[i]->needs;
    return needs;
}

static void
write_origin(struct writer *w, struct origin from)
{
    write_text(w, "  # ");
    if (!from.file)
        write_text(w, "built in");
    else
        write_escaped_name(w, str_from(from.file));
    if (from.line)
        write_format(w, ":%u:%u", from.line, from.column);
    write_text(w, "\n");
}

/* Is it shown as it is? */
static bool
is_shown(lucid_str text)
{
    struct writer shown = { 0 };
    bool same;

    write_escaped(&shown, text);
    same = !shown.error && str_equal(text, (lucid_str){ shown.bytes, shown.n });
    writer_free(&shown);
    return same;
}

/* In single quotes a quote is doubled.  What a terminal would obey is escaped, which YAML reads in
 * double quotes alone; there a backslash stands before another, and before a quote. */
static void
write_quoted(struct writer *w, lucid_str text)
{
    const bool plain = is_shown(text);
    const char *mark = plain ? "'" : "\"";

    write_text(w, mark);
    for (size_t n; text.n > 0; text = str_after(text, n)) {
        const char c = *text.p;

        n = 1;
        while (n < text.n && !strchr("'\"\\", text.p[n]))
            n++;
        if (plain ? c == '\'' : c == '"' || c == '\\')
            write_text(w, plain ? "'" : "\\");
        write_escaped(w, str_head(text, n));
    }
    write_text(w, mark);
}

static void
write_value(struct writer *w, const struct rule_setting *setting, const struct rule_value *v)
{
    if (setting->kind == VALUE_LIST) {
        write_text(w, "[");
        for (size_t i = 0; i < v->list_n; i++) {
            write_text(w, i ? ", " : "");
            write_quoted(w, v->list[i]);
        }
        write_text(w, "]");
    } else if (setting->kind == VALUE_ENCODING || setting->kind == VALUE_FILE ||
               (setting->kind == VALUE_TEXT && !setting->choices)) {
        write_quoted(w, v->text);
    } else {
        write_escaped(w, v->text);
    }
}

static void
write_term(struct writer *w, const struct term *t)
{
    write_text(w, "{term: ");
    write_quoted(w, t->text);
    if (t->use) {
        write_text(w, ", use: ");
        write_quoted(w, str_from(t->use));
    }
    if (t->message) {
        write_text(w, ", message: ");
        write_quoted(w, str_from(t->message));
    }
    if (t->severity != SEVERITY_ON)
        write_format(w, ", severity: %s",
                     t->severity < 0 ? "off" : severity_text((enum lucid_severity)t->severity));
    write_text(w, "}");
}

/* A line each, those that hold over others last. */
static void
write_terms(struct writer *w, const struct term_source *sources, const char *indent)
{
    if (sources->before)
        write_terms(w, sources->before, indent);
    for (size_t i = 0; i < sources->list->n; i++) {
        write_format(w, "%s  - ", indent);
        write_term(w, &sources->list->list[i]);
        write_origin(w, sources->list->list[i].at);
    }
}

/* Settings that are given or have a default; "smog.max" as a key in quotes. */
static void
write_values(struct writer *w, const struct rule_setting *settings, const struct rule_value *of,
             const char *indent)
{
    for (size_t i = 0; settings[i].name; i++) {
        if (!of[i].set && !of[i].from.file)
            continue;
        write_format(w, "%s%s:%s", indent, settings[i].name, of[i].terms ? "\n" : " ");
        if (of[i].terms) {
            write_terms(w, of[i].terms, indent);
            continue;
        }
        if (of[i].set)
            write_value(w, &settings[i], &of[i]);
        else
            write_text(w, "off");
        write_origin(w, of[i].from);
    }
}

void
effective_write(struct writer *w, const struct effective_config *r)
{
    write_values(w, counting_settings, r->counting, "");
    write_text(w, "rules:\n");
    for (size_t i = 0; rules[i]; i++) {
        const struct rule_values *v = &r->rules[i];

        write_format(w, "  %s:\n    severity: %s", rules[i]->id,
                     v->on ? severity_text(v->severity) : "off");
        write_origin(w, v->from);
        write_values(w, rules[i]->settings, v->of, "    ");
    }
}
