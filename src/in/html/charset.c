/* in/html/charset.c - the encoding that a page declares. */
#include "in/html/charset.h"

#include "in/html/tag.h"

enum { MAX_PRESCAN = 1024 };

/* The bytes of s before `mark`, or all. */
static size_t
find(lucid_str s, lucid_str mark)
{
    size_t n = 0;

    while (n < s.n && !str_starts(str_after(s, n), mark))
        n++;
    return n;
}

static lucid_str
skip_spaces(lucid_str s)
{
    while (s.n > 0 && is_ascii_space(*s.p))
        s = str_after(s, 1);
    return s;
}

/* "= value" at the head of s, the value in quotes or up to a blank or semicolon. */
static lucid_str
read_value(lucid_str s)
{
    size_t n = 0;

    s = skip_spaces(s);
    if (s.n == 0 || *s.p != '=')
        return (lucid_str){ 0 };
    s = skip_spaces(str_after(s, 1));
    if (s.n > 0 && (*s.p == '"' || *s.p == '\'')) {
        const lucid_str rest = str_after(s, 1);

        n = find(rest, str_head(s, 1));
        return n < rest.n ? str_head(rest, n) : (lucid_str){ 0 };
    }
    while (n < s.n && !is_ascii_space(s.p[n]) && s.p[n] != ';')
        n++;
    return str_head(s, n);
}

/* "text/html; charset=x" (HTML, 2.4.2). */
static lucid_str
charset_of_content(lucid_str content)
{
    const lucid_str name = S("charset");

    for (; content.n >= name.n; content = str_after(content, 1)) {
        lucid_str value;

        if (!str_equal_nocase(str_head(content, name.n), name))
            continue;
        value = read_value(str_after(content, name.n));
        if (value.n > 0)
            return value;
    }
    return (lucid_str){ 0 };
}

static const struct encoding *
encoding_of_meta(const struct tag *tag)
{
    if (tag->end || !str_equal_nocase(tag->name, S("meta")))
        return NULL;
    if (tag->charset.n > 0)
        return encoding_by_label(tag->charset);
    if (!str_equal_nocase(str_trim(tag->equivalent), S("content-type")))
        return NULL;
    return encoding_by_label(charset_of_content(tag->content));
}

/* <?xml version="1.0" encoding="x"?> */
static const struct encoding *
encoding_of_xml(lucid_str head)
{
    const lucid_str name = S("encoding");
    lucid_str declaration;
    size_t at;

    if (!str_starts(head, S("<?xml")))
        return NULL;
    declaration = str_head(head, find(head, S(">")));
    at = find(declaration, name);
    return at < declaration.n ? encoding_by_label(read_value(str_after(declaration, at + name.n)))
                              : NULL;
}

/* The length of what stands at '<'. */
static size_t
markup_length(lucid_str s)
{
    if (str_starts(s, S("<!--"))) {
        const size_t n = 2 + find(str_after(s, 2), S("-->"));

        return n + 3 < s.n ? n + 3 : s.n;
    }
    if (s.n > 1 && (s.p[1] == '!' || s.p[1] == '?' || s.p[1] == '/')) {
        const size_t n = find(s, S(">"));

        return n < s.n ? n + 1 : s.n;
    }
    return 1;
}

const struct encoding *
html_encoding(lucid_str head)
{
    const struct encoding *found;

    head = str_head(head, MAX_PRESCAN);
    found = encoding_of_xml(head);
    for (size_t n = 1; !found && head.n > 0; head = str_after(head, n)) {
        n = 1;
        if (*head.p != '<')
            continue;
        if (is_tag_start(head)) {
            const struct tag tag = tag_read(head, true);

            if (tag.length == 0)
                return NULL;
            found = encoding_of_meta(&tag);
            n = tag.length;
        } else {
            n = markup_length(head);
        }
    }
    return found;
}
