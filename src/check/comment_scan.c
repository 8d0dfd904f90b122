/* check/comment_scan.c - the comments of a text. */
#include "check/comment_scan.h"

enum { MAX_COMMENT = 4096, MAX_TAG = 4096 };

/* Elements whose content is text (HTML, 13.2.6.2 and on). */
static const lucid_str raw_elements[RAW_ELEMENTS] = {
    { "script", 6 }, { "style", 5 },  { "textarea", 8 }, { "title", 5 },
    { "xmp", 3 },    { "iframe", 6 }, { "noembed", 7 },  { "noframes", 8 },
};

static bool
ends_name(lucid_str s, size_t n)
{
    return n >= s.n || is_ascii_space(s.p[n]) || s.p[n] == '>' || s.p[n] == '/';
}

/* Does s, behind a "<" or "</", begin with the name of the element? */
static bool
is_element(lucid_str s, lucid_str name)
{
    return s.n >= name.n && str_equal_nocase(str_head(s, name.n), name) && ends_name(s, name.n);
}

/* The bytes of a tag up to its ">", which may stand in quotes before; 0: it has none. */
static size_t
tag_length(lucid_str s)
{
    char quote = '\0';

    s = str_head(s, MAX_TAG);
    for (size_t i = 1; i < s.n; i++) {
        const char c = s.p[i];

        if (quote)
            quote = c == quote ? '\0' : quote;
        else if (c == '>')
            return i + 1;
        else if (c == '"' || c == '\'')
            quote = s.p[i - 1] == '=' ? c : quote;
        else if (c == '<')
            return 0;
    }
    return 0;
}

/* The bytes up to the end tag of the element, or s.n. */
static size_t
raw_length(lucid_str s, lucid_str name)
{
    for (size_t at = 0; at < s.n;) {
        const char *found = memchr(s.p + at, '<', s.n - at);

        if (!found)
            break;
        at = (size_t)(found - s.p) + 1;
        if (at < s.n && s.p[at] == '/' && is_element(str_after(s, at + 1), name))
            return at - 1;
    }
    return s.n;
}

/* In Markdown, only a tag at the head of a line begins such an element (CommonMark 4.6);
 * in a sentence it is code that is talked about. */
static bool
may_be_raw(const struct comment_scan *s)
{
    size_t at = s->at;

    while (!s->tagged && at > 0 && (s->text.p[at - 1] == ' ' || s->text.p[at - 1] == '\t'))
        at--;
    return s->tagged || at == 0 || s->text.p[at - 1] == '\n' || s->text.p[at - 1] == '\r' ||
           s->text.p[at - 1] == '>';
}

/* What is passed over from a "<" that begins no comment. */
static size_t
skip_tag(struct comment_scan *s)
{
    const lucid_str rest = str_after(s->text, s->at);
    size_t n;

    if (rest.n < 2 || !is_ascii_alpha(rest.p[1]))
        return 1;
    n = tag_length(rest);
    for (size_t i = 0; n > 0 && i < RAW_ELEMENTS && may_be_raw(s); i++) {
        const lucid_str behind = str_after(rest, n);
        size_t raw;

        if (s->unclosed[i] || !is_element(str_after(rest, 1), raw_elements[i]))
            continue;
        raw = raw_length(behind, raw_elements[i]);
        if (raw < behind.n || s->tagged)
            return n + raw;
        s->unclosed[i] = true;
    }
    return n ? n : 1;
}

/* Where the first `close` from a place on stands that ends by `most`, or `most`.  Places grow:
 * what was looked through for the one before is not looked through again. */
static size_t
find_close(const struct comment_scan *s, size_t from, size_t most, lucid_str close, size_t *looked)
{
    size_t at = from > *looked ? from : *looked;

    while (at + close.n <= most && !str_starts(str_after(s->text, at), close))
        at++;
    if (at > *looked)
        *looked = at;
    return at + close.n <= most ? at : most;
}

static bool
read_comment(struct comment_scan *s, struct scanned_comment *to)
{
    const lucid_str rest = str_after(s->text, s->at);
    const bool html = rest.p[0] == '<';
    const lucid_str open = html ? S("<!--") : S("{/*"), close = html ? S("-->") : S("*/}");
    const size_t inside = s->at + open.n, most = s->at + str_head(rest, MAX_COMMENT).n;
    size_t end;

    if (!str_starts(rest, open))
        return false;
    end = find_close(s, inside, most, close, &s->looked[html]);
    if (end == most)
        return false;
    to->inside = str_trim((lucid_str){ s->text.p + inside, end - inside });
    to->begin = s->at;
    to->end = end + close.n;
    return true;
}

/* The next "<" or, in Markdown, "{"; the end if there is none. */
static size_t
find_sign(const struct comment_scan *s)
{
    size_t at = s->at;

    while (at < s->text.n && s->text.p[at] != '<' && (s->tagged || s->text.p[at] != '{'))
        at++;
    return at;
}

bool
comment_next(struct comment_scan *s, struct scanned_comment *to)
{
    while ((s->at = find_sign(s)) < s->text.n) {
        if (read_comment(s, to)) {
            s->at = to->end;
            return true;
        }
        s->at += s->text.p[s->at] == '<' ? skip_tag(s) : 1;
    }
    return false;
}
