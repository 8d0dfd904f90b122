/* rule/title_length.c - a title that is shown whole. */
#include "check/message.h"
#include "base/one_line.h"
#include "unicode/utf8.h"

enum { MIN, MAX };

static const struct rule_setting settings[] = {
    [MIN] = { "min", VALUE_COUNT, "fewest characters", NULL, NULL },
    [MAX] = { "max", VALUE_COUNT, "most characters", "60", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

/* The first piece with words when it is a heading, or NULL. */
static const struct piece *
title_piece(const struct subject *s)
{
    for (size_t i = 0; i < s->pieces_n; i++)
        if (s->pieces[i].level == SCOPE_BLOCK && s->pieces[i].words > 0)
            return s->pieces[i].heading ? &s->pieces[i] : NULL;
    return NULL;
}

/* The heading that begins the text, unless the title is another one. */
static const struct piece *
shown_title(const struct subject *s)
{
    const struct piece *heading = title_piece(s);
    const lucid_str title = s->report->title;

    return heading && (title.n == 0 || str_equal(heading->text, title)) ? heading : NULL;
}

static void
check_title(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    const struct piece *heading = shown_title(s);
    const lucid_str title = heading ? heading->text : s->report->title;
    const double n = (double)utf8_count_graphemes(text_in_a_line(to->arena, title));
    struct arena *a = to->arena;
    struct crossing c;

    if (falls_below(v, MIN, n, &c))
        finding_add_crossing(to, heading, &c,
                             arena_format(a, "title of %s, fewer than %s: make it longer",
                                          count_text(a, (uint64_t)n, "character"),
                                          number_text(a, c.limit)));
    if (exceeds(v, MAX, n, &c))
        finding_add_crossing(to, heading, &c,
                             arena_format(a, "title of %s, more than %s: make it shorter",
                                          count_text(a, (uint64_t)n, "character"),
                                          number_text(a, c.limit)));
}

const struct rule rule_title_length = {
    .id = "title-length",
    .what = "the title has min to max characters",
    .why = "The title is that of the front matter or of the HTML, otherwise the heading at the "
           "beginning of the text.  Search engines and feeds cut titles after about 60 characters.",
    .settings = settings,
    .needs = RULE_PIECES,
    .whole = true,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_title,
};
