/* in/markdown/mask_slide.c - the front matter that a slide of Slidev or Marp may have. */
#include "in/markdown/masker.h"

enum { MAX_LINES = 64 };

/* "key: value" with a key that slides have; else a paragraph could look like it. */
static bool
begins_front_matter(lucid_str line)
{
    size_t n = 0;

    while (n < line.n && (is_ascii_alnum(line.p[n]) || line.p[n] == '_' || line.p[n] == '-'))
        n++;
    return n < line.n && line.p[n] == ':' && (n + 1 == line.n || is_ascii_space(line.p[n + 1])) &&
           is_one_of(
               str_head(line, n),
               "layout class background backgroundColor backgroundImage backgroundSize image "
               "theme transition clicks clicksStart level hideInToc routeAlias src preload "
               "zoom disabled hide color position url size title footer header paginate style "
               "dragPos timer name id aspectRatio monaco highlighter drawings");
}

static bool
goes_on(lucid_str line)
{
    size_t n = 0;

    if (line.n == 0 || is_ascii_space(*line.p) || *line.p == '#' || str_starts(line, S("- ")))
        return true;
    while (n < line.n && (is_ascii_alnum(line.p[n]) || (line.p[n] && strchr("_-.'\"", line.p[n]))))
        n++;
    return n > 0 && n < line.n && line.p[n] == ':';
}

static bool
is_rule(const struct masker *m, const struct md_line *l)
{
    return l->marks == 0 && str_equal(str_trim(text_at(m, l->begin, l->end)), S("---")) &&
           l->column == 0;
}

size_t
mask_slide(struct masker *m, const struct md_line *l, const struct md_line *before)
{
    const lucid_str text = { m->p, m->n };
    struct md_line line;
    unsigned lines = 0;

    if (!is_rule(m, l) || str_trim(text_at(m, before->begin, before->end)).n > 0 || l->next == m->n)
        return NOWHERE;
    for (size_t at = l->next; at < m->n && lines < MAX_LINES; at = line.next) {
        line = line_read(text, at);
        if (lines > 0 && is_rule(m, &line)) {
            builder_warn(m->builder, l->begin,
                         arena_format(m->builder->from->arena,
                                      "front matter of a slide, %u lines: not counted", lines));
            return cover(m, l->begin, line.end);
        }
        if (lines++ == 0 ? !begins_front_matter(text_at(m, line.begin, line.end))
                         : !goes_on(text_at(m, line.begin, line.end)))
            return NOWHERE;
    }
    return NOWHERE;
}
