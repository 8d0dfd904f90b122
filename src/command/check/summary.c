/* command/check/summary.c - the line that a run of check ends with. */
#include "command/check/summary.h"

#include <unistd.h>

#include "check/message.h"

void
summary_add(struct check_summary *s, const struct lucid_report *r)
{
    check_total_add(&s->found, r);
    s->faulty += r->findings_n > 0;
}

/* "3 errors, 1 note"; what there is none of is left out. */
static const char *
findings_text(const struct check_summary *s, struct arena *a)
{
    const char *text = "";

    for (int i = LUCID_SEVERITY_ERROR; i >= LUCID_NOTE; i--)
        if (s->found.of[i] > 0)
            text =
                arena_format(a, "%s%s%s", text, text[0] ? ", " : "",
                             count_text(a, s->found.of[i], severity_name((enum lucid_severity)i)));
    return text[0] ? text : "nothing found";
}

/* What of the files was not checked, and why: nothing is left out in silence. */
static const char *
unchecked_text(const struct check_summary *s, struct arena *a)
{
    const size_t failed = s->named - (size_t)s->found.files - s->off;
    const char *text = "";

    if (s->off > 0)
        text = arena_format(a, "; %zu off by front matter", s->off);
    if (failed > 0)
        text = arena_format(a, "%s; %zu not checked", text, failed);
    return text;
}

void
summary_write(const struct check_summary *s, struct run *run)
{
    struct arena *a = &run->arena;

    if (run->settings->quiet || !(run->settings->verbose || isatty(STDERR_FILENO)))
        return;
    writer_flush(&run->out);
    write_text(&run->errors, findings_text(s, a));
    write_text(&run->errors, " in ");
    if (s->faulty > 0)
        write_format(&run->errors, "%zu of ", s->faulty);
    write_text(&run->errors, count_text(a, s->named, "file"));
    write_text(&run->errors, unchecked_text(s, a));
    write_text(&run->errors, "\n");
    writer_flush(&run->errors);
}
