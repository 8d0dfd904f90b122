/* in/html/tokenizer.c - HTML, whole or in pieces among Markdown. */
#include "in/html/tokenizer.h"

#include "in/html/entities.h"

/* Bytes that may be read twice for tags that do not end, per byte of text. */
enum { WASTE = 2 };

static bool
is_preformatted(const struct html *h)
{
    return outline_top(&h->builder->outline).kind == LUCID_CODE;
}

/* A run of white space is one blank: no line ends there where the page is shown. */
static size_t
read_space(struct html *h, size_t at, size_t end)
{
    lucid_str s = html_slice(h, at, end);
    size_t n = 0;

    while (n < s.n && is_ascii_space(s.p[n]))
        n++;
    builder_blank(h->builder, at, ' ');
    return at + n;
}

/* The bytes of s up to a reference or white space that does not stand as it is. */
static size_t
plain_length(lucid_str s, bool preformatted)
{
    size_t n = 0;

    for (; n < s.n && s.p[n] != '&'; n++) {
        bool single = s.p[n] == ' ' && n > 0 && n + 1 < s.n && !is_ascii_space(s.p[n + 1]);

        if (is_ascii_space(s.p[n]) && !preformatted && !single)
            break;
    }
    return n;
}

static void
read_text(struct html *h, size_t at, size_t end)
{
    bool preformatted = is_preformatted(h);

    while (at < end) {
        lucid_str s = html_slice(h, at, end);
        size_t n = plain_length(s, preformatted), written;
        char decoded[8];

        if (n == 0 && *s.p == '&') {
            n = entity_read(s, false, decoded, &written);
            builder_put(h->builder, at, n ? (lucid_str){ decoded, written } : str_head(s, 1));
            at += n ? n : 1;
        } else if (n == 0) {
            at = read_space(h, at, end);
        } else {
            builder_put(h->builder, at, str_head(s, n));
            at += n;
        }
    }
}

/* The end of the first `mark` in [at, end), or 0; what is not there is looked
 * for once. */
static size_t
find_end_mark(const struct html *h, size_t at, size_t end, lucid_str mark, struct absent *absent)
{
    size_t found;

    if (at >= absent->from && end <= absent->end)
        return 0;
    found = html_find(h, at, end, mark);
    if (found < end)
        return found + mark.n;
    *absent = (struct absent){ at, end };
    return 0;
}

/* "-->", or "--!>" before it (HTML, 13.2.5.51); 0: there is neither. */
static size_t
find_comment_end(struct html *h, size_t at, size_t end)
{
    const size_t to = find_end_mark(h, at + 2, end, S("-->"), &h->comment_end);
    const size_t odd = find_end_mark(h, at + 4, to ? to : end, S("--!>"), &h->odd_comment_end);

    return odd ? odd : to;
}

/* "<!" or "<?" and what follows: nothing of it is seen. */
static size_t
read_declaration(struct html *h, size_t at, size_t end)
{
    lucid_str s = html_slice(h, at, end);
    size_t to = 0;

    if (str_starts(s, S("<!-->")))
        return at + 5;
    if (str_starts(s, S("<!--"))) {
        to = find_comment_end(h, at, end);
        if (to == 0)
            builder_warn(h->builder, at, "a comment is not closed: the rest is left out");
        return to ? to : end;
    }
    if (str_starts(s, S("<![CDATA[")))
        to = find_end_mark(h, at, end, S("]]>"), &h->cdata_end);
    if (to == 0)
        to = html_find_byte(h, at, end, '>') + 1;
    return to < end ? to : end;
}

/* The tag at `at`, its end found with respect for quotes if that succeeds and
 * did not cost too much before. */
static struct tag
find_tag(struct html *h, size_t at, size_t end)
{
    lucid_str s = html_slice(h, at, end);
    struct tag tag = { 0 };

    if (find_end_mark(h, at, end, S(">"), &h->tag_end) == 0)
        return tag;
    if (h->wasted <= WASTE * h->builder->from->n) {
        tag = tag_read(s, true);
        if (tag.length > 0)
            return tag;
        h->wasted += s.n;
    }
    return tag_read(s, false);
}

static size_t
read_tag(struct html *h, size_t at, size_t end)
{
    struct tag tag = find_tag(h, at, end);

    if (tag.length == 0) {
        if (h->skipping.n == 0)
            builder_put(h->builder, at, S("<"));
        return at + 1;
    }
    element_read(h, &tag, at);
    return at + tag.length;
}

/* Pass over the text of <script> and its like: to its end tag, which does
 * not count inside <!-- <script> … --> (HTML, 13.2.5.17 on). */
static size_t
skip_raw(struct html *h, size_t at, size_t end)
{
    bool script = str_equal_nocase(h->skipping, S("script")), nested = false;
    size_t commented = 0;

    for (; (at = html_find_byte(h, at, end, '<')) < end; at++) {
        lucid_str s = html_slice(h, at, end);

        if (at >= commented)
            nested = false;
        if (script && at >= commented && str_starts(s, S("<!--")))
            commented = find_end_mark(h, at + 2, end, S("-->"), &h->comment_end);
        else if (at < commented && s.n > 7 && str_equal_nocase(str_head(s, 7), S("<script")))
            nested = true;
        else if (is_end_tag(s, h->skipping) && !nested)
            return at;
        else if (is_end_tag(s, h->skipping))
            nested = false;
    }
    return end;
}

/* What stands at '<', and how far it goes. */
static size_t
read_markup(struct html *h, size_t at, size_t end)
{
    lucid_str s = html_slice(h, at, end);

    if (is_tag_start(s))
        return read_tag(h, at, end);
    if (s.n > 1 && (s.p[1] == '!' || s.p[1] == '?'))
        return read_declaration(h, at, end);
    if (s.n > 2 && s.p[1] == '/') {
        size_t to = find_end_mark(h, at, end, S(">"), &h->tag_end);

        if (to > 0)
            return to;
    }
    if (h->skipping.n == 0)
        builder_put(h->builder, at, S("<"));
    return at + 1;
}

void
html_read(struct html *h, size_t at, size_t end)
{
    while (at < end && !h->builder->from->refused) {
        bool raw = h->skipping.n > 0 && h->skip_role == ROLE_RAW;
        size_t markup = raw ? skip_raw(h, at, end) : html_find_byte(h, at, end, '<');

        if (h->skipping.n == 0)
            read_text(h, at, markup);
        at = markup < end ? read_markup(h, markup, end) : end;
    }
}

void
html_finish(struct html *h)
{
    if (h->skipping.n > 0)
        builder_warn(h->builder, h->skip_begin, "an element is not closed: the rest is left out");
}
