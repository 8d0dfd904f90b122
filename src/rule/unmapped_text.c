/* rule/unmapped_text.c - all bytes of the file are text. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_COUNT, "most bytes that are not text", "0", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static void
check_bytes(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const uint64_t bad = s->report->counts.bad_bytes;
    const struct decoder *d = &s->document->decoder;
    struct arena *a = to->arena;
    struct crossing c;

    if (exceeds(v, 0, (double)bad, &c))
        finding_add_crossing(
            to, NULL, &c,
            arena_format(a, "%s no text in %s, more than %s: save the file as UTF-8",
                         bad == 1 ? "1 byte is"
                                  : arena_format(a, "%llu bytes are", (unsigned long long)bad),
                         s->report->encoding, number_text(a, c.limit)));
    else if (d->warning && v->of[0].set)
        finding_add(to, NULL, 0, v->of[0].number,
                    arena_format(a, "%s: save the file as UTF-8, or say its encoding", d->warning));
}

const struct rule rule_unmapped_text = {
    .id = "unmapped-text",
    .what = "all bytes of the file are text in a known encoding",
    .why = "A byte that is not text in the file's encoding appears as U+FFFD on the page, and a "
           "guessed encoding may be wrong.",
    .settings = settings,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_bytes,
};
