/* out/text/line.c - the lines of the text report: labels, items, widths. */
#include "language/language.h"
#include "out/text/page.h"

#include <inttypes.h>
#include <math.h>

#include "unicode/utf8.h"

enum { INDENT = 15, NARROWEST = 30, USUAL = 80 };

struct page
page_of(const struct report_writer *f)
{
    size_t width = f->width ? f->width : USUAL;

    return (struct page){
        .to = f->to,
        .arena = f->arena,
        .width = width > NARROWEST ? width : NARROWEST,
        .indent = INDENT,
        .color = f->color,
        .terminal = f->terminal,
        .columns = f->columns,
    };
}

/* ECMA-48, 8.3.117: SGR.  What is hard is black on a light colour of the 256 of xterm, which
 * are the same on dark and light screens. */
static const char *
style_code(enum style style)
{
    static const char *const codes[] = {
        [BOLD] = "\033[1m",
        [DIM] = "\033[2m",
        [ACCENT] = "\033[36m",
        [UNDERLINED] = "\033[4m",
        [IS_HARD] = "\033[38;5;16;48;5;222m",
        [IS_HARD_UNDERLINED] = "\033[4;38;5;16;48;5;222m",
        [IS_VERY_HARD] = "\033[38;5;16;48;5;210m",
        [IS_VERY_HARD_UNDERLINED] = "\033[4;38;5;16;48;5;210m",
        [MARKED] = "\033[1;4m",
        [ALARM] = "\033[1;31m",
        [CAUTION] = "\033[1;35m",
        [REMARK] = "\033[1;36m",
        [GONE] = "\033[31m",
        [GONE_MARKED] = "\033[1;4;31m",
        [COME_MARKED] = "\033[1;4;32m",
        [COME] = "\033[32m",
    };

    return codes[style];
}

void
put(struct page *p, enum style style, lucid_str s)
{
    const bool styled = p->color && style != PLAIN && s.n > 0;

    if (styled)
        write_text(p->to, style_code(style));
    write_str(p->to, s);
    if (styled)
        write_text(p->to, "\033[0m");
    p->column += utf8_width(s);
}

void
put_blanks(struct page *p, size_t n)
{
    p->column += n;
    while (n-- > 0)
        write_text(p->to, " ");
}

void
end_line(struct page *p)
{
    write_text(p->to, "\n");
    p->column = 0;
}

static void
go_to(struct page *p, size_t column)
{
    if (p->column < column)
        put_blanks(p, column - p->column);
}

void
put_label(struct page *p, const char *label)
{
    if (p->column > 0)
        end_line(p);
    put(p, DIM, str_from(label));
    go_to(p, p->indent);
}

static void
put_whole(struct page *p, enum style style, const char *between, lucid_str item)
{
    const bool first = p->column <= p->indent;
    const lucid_str gap = str_from(first ? "" : between);

    if (!first && p->column + utf8_width(gap) + utf8_width(item) > p->width) {
        end_line(p);
        go_to(p, p->indent);
    } else {
        put(p, DIM, gap);
    }
    put(p, style, item);
}

void
put_item(struct page *p, enum style style, const char *between, lucid_str item)
{
    while (p->indent + utf8_width(item) > p->width && memchr(item.p, ' ', item.n)) {
        const char *blank = memchr(item.p, ' ', item.n);
        const size_t n = (size_t)(blank - item.p);

        put_whole(p, style, between, str_head(item, n));
        item = str_after(item, n + 1);
        between = " ";
    }
    put_whole(p, style, between, item);
}

static lucid_str
kept(struct page *p, struct writer *made)
{
    lucid_str s = arena_copy(p->arena, (lucid_str){ made->bytes, made->n });

    if (made->error)
        p->to->error = made->error;
    writer_free(made);
    return s;
}

lucid_str
safe_text(struct page *p, lucid_str s)
{
    struct writer made = { .bytes = NULL };

    write_escaped(&made, s);
    return kept(p, &made);
}

lucid_str
safe_name(struct page *p, lucid_str name)
{
    struct writer made = { .bytes = NULL };

    write_escaped_name(&made, name);
    return kept(p, &made);
}

/* As much of s as can matter for so many cells, marks over letters too. */
static lucid_str
head_for(lucid_str s, size_t cells)
{
    size_t n = 32 * cells;

    if (s.n <= n)
        return s;
    while (n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80)
        n--;
    return str_head(s, n);
}

/* Bytes from the start that take at most so many cells. */
static size_t
bytes_within(lucid_str s, size_t cells)
{
    size_t at = utf8_printable(str_head(s, cells)), n, used = at;

    while (at < s.n) {
        utf8_decode(str_after(s, at), &n);
        used += utf8_width((lucid_str){ s.p + at, n });
        if (used > cells)
            break;
        at += n;
    }
    return at;
}

lucid_str
safe_cut(struct page *p, lucid_str s, size_t cells)
{
    lucid_str head = head_for(s, cells);
    lucid_str safe = safe_text(p, head);
    struct writer made = { .bytes = NULL };

    if (head.n == s.n && bytes_within(safe, cells) == safe.n)
        return safe;
    safe = str_head(safe, bytes_within(safe, cells > 0 ? cells - 1 : 0));
    while (safe.n > 0 && safe.p[safe.n - 1] == ' ')
        safe.n--;
    write_str(&made, safe);
    write_text(&made, "…");
    return kept(p, &made);
}

/* Bytes at the end that take at most so many cells, and do not begin in a letter. */
static size_t
bytes_at_end(lucid_str s, size_t cells)
{
    size_t at = s.n, n, used = 0;

    for (size_t kept = s.n; kept > 0;) {
        utf8_decode_last(str_head(s, kept), &n);
        used += utf8_width((lucid_str){ s.p + kept - n, n });
        if (used > cells)
            break;
        kept -= n;
        if (utf8_width((lucid_str){ s.p + kept, n }) > 0)
            at = kept;
    }
    return s.n - at;
}

/* The end of a name tells more than its beginning. */
lucid_str
name_in_cells(struct page *p, lucid_str name, size_t cells)
{
    const lucid_str safe = safe_name(p, name);
    struct writer made = { .bytes = NULL };
    size_t tail;

    if (utf8_width(safe) <= cells || cells < 3)
        return safe;
    tail = bytes_at_end(safe, (cells - 1) - (cells - 1) / 3);
    write_str(&made, str_head(safe, bytes_within(safe, (cells - 1) / 3)));
    write_text(&made, "…");
    write_str(&made, str_after(safe, safe.n - tail));
    return kept(p, &made);
}

void
put_bar(struct page *p, double share, size_t cells)
{
    const double within = share < 0 ? 0 : share > 1 ? 1 : share;
    const size_t full = (size_t)(within * (double)cells + 0.5);

    for (size_t i = 0; i < cells; i++)
        put(p, i < full ? ACCENT : DIM, i < full ? S("█") : S("░"));
}

const char *
grouped(struct page *p, uint64_t n)
{
    const char *text = "";

    for (; n >= 1000; n /= 1000)
        text = arena_format(p->arena, ",%03" PRIu64 "%s", n % 1000, text);
    return arena_format(p->arena, "%" PRIu64 "%s", n, text);
}

const char *
count_of(struct page *p, uint64_t n, const char *one, const char *many)
{
    return arena_format(p->arena, "%s %s", grouped(p, n), n == 1 ? one : many);
}

const char *
rounded(struct page *p, double value)
{
    if (!isfinite(value))
        return "n/a";
    return arena_format(p->arena, "%.1f", fabs(value) < 0.05 ? 0.0 : value);
}

const char *
marked(struct page *p, double value, bool reliable)
{
    return arena_format(p->arena, "%s%s", reliable ? "" : "~", rounded(p, value));
}

const char *
duration(struct page *p, double seconds)
{
    const uint64_t s = seconds < 1e15 ? (uint64_t)(seconds + 0.5) : 0;
    const uint64_t minutes = s / 60;

    if (s < 60)
        return arena_format(p->arena, "%" PRIu64 " s", s);
    if (minutes < 60)
        return arena_format(p->arena, "%" PRIu64 " min %" PRIu64 " s", minutes, s % 60);
    return arena_format(p->arena, "%s h %" PRIu64 " min", grouped(p, minutes / 60), minutes % 60);
}

const char *
score_name(const struct lucid_formula *f)
{
    static const struct {
        const char *id, *name;
    } known[] = {
        { "flesch_kincaid_grade", "Flesch-Kincaid" },
        { "gunning_fog", "Gunning Fog" },
        { "smog", "SMOG" },
        { "ari", "ARI" },
        { "coleman_liau", "Coleman-Liau" },
        { "dale_chall", "Dale-Chall" },
        { "lix", "LIX" },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (*f->id == *known[i].id && strcmp(f->id, known[i].id) == 0)
            return known[i].name;
    return *f->language == '\0' || language_is_for_all(f->language) ? NULL : f->label;
}

bool
is_grade_reliable(const struct lucid_report *r)
{
    for (size_t i = 0; i < r->scores_n; i++)
        if (r->scores[i].formula->consensus && !r->scores[i].unreliable)
            return true;
    return false;
}

void
put_warnings(struct page *p, const struct lucid_report *r)
{
    for (size_t i = 0; i < r->warnings_n; i++) {
        const struct lucid_warning *w = &r->warnings[i];

        write_str(p->to, safe_name(p, r->path));
        if (w->place.line > 0)
            write_format(p->to, ":%" PRIu64 ":%" PRIu64, w->place.line,
                         column_of(&w->place, p->columns));
        write_text(p->to, ": warning: ");
        write_escaped(p->to, str_from(w->message));
        end_line(p);
    }
}
