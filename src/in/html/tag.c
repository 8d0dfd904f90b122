/* in/html/tag.c - HTML tags. */
#include "in/html/tag.h"

enum { MAX_LENGTH = 11 };

/* The elements of the HTML standard that have text, sorted by name. */
static const struct element {
    char name[MAX_LENGTH + 1];
    uint8_t role;
} elements[] = {
    { "a", ROLE_INLINE },        { "abbr", ROLE_INLINE },      { "address", ROLE_BLOCK },
    { "article", ROLE_BLOCK },   { "aside", ROLE_BLOCK },      { "audio", ROLE_SKIP },
    { "b", ROLE_INLINE },        { "bdi", ROLE_INLINE },       { "bdo", ROLE_INLINE },
    { "big", ROLE_INLINE },      { "blockquote", ROLE_QUOTE }, { "body", ROLE_BLOCK },
    { "br", ROLE_BREAK },        { "button", ROLE_INLINE },    { "canvas", ROLE_SKIP },
    { "caption", ROLE_BLOCK },   { "center", ROLE_BLOCK },     { "cite", ROLE_INLINE },
    { "code", ROLE_INLINE },     { "col", ROLE_BLOCK },        { "colgroup", ROLE_BLOCK },
    { "data", ROLE_INLINE },     { "datalist", ROLE_SKIP },    { "dd", ROLE_TERM },
    { "del", ROLE_INLINE },      { "details", ROLE_BLOCK },    { "dfn", ROLE_INLINE },
    { "dialog", ROLE_BLOCK },    { "dir", ROLE_BLOCK },        { "div", ROLE_BLOCK },
    { "dl", ROLE_LIST },         { "dt", ROLE_TERM },          { "em", ROLE_INLINE },
    { "fieldset", ROLE_BLOCK },  { "figcaption", ROLE_BLOCK }, { "figure", ROLE_BLOCK },
    { "font", ROLE_INLINE },     { "footer", ROLE_BLOCK },     { "form", ROLE_BLOCK },
    { "frameset", ROLE_BLOCK },  { "h1", ROLE_HEADING },       { "h2", ROLE_HEADING },
    { "h3", ROLE_HEADING },      { "h4", ROLE_HEADING },       { "h5", ROLE_HEADING },
    { "h6", ROLE_HEADING },      { "head", ROLE_BLOCK },       { "header", ROLE_BLOCK },
    { "hgroup", ROLE_BLOCK },    { "hr", ROLE_BLOCK },         { "html", ROLE_ROOT },
    { "i", ROLE_INLINE },        { "iframe", ROLE_RAW },       { "img", ROLE_INLINE },
    { "input", ROLE_INLINE },    { "ins", ROLE_INLINE },       { "kbd", ROLE_INLINE },
    { "label", ROLE_INLINE },    { "legend", ROLE_BLOCK },     { "li", ROLE_ITEM },
    { "listing", ROLE_CODE },    { "main", ROLE_BLOCK },       { "map", ROLE_SKIP },
    { "mark", ROLE_INLINE },     { "math", ROLE_SKIP },        { "menu", ROLE_LIST },
    { "meter", ROLE_INLINE },    { "nav", ROLE_BLOCK },        { "noembed", ROLE_RAW },
    { "noframes", ROLE_RAW },    { "noscript", ROLE_SKIP },    { "object", ROLE_SKIP },
    { "ol", ROLE_LIST },         { "optgroup", ROLE_BLOCK },   { "option", ROLE_BLOCK },
    { "output", ROLE_INLINE },   { "p", ROLE_PARAGRAPH },      { "pre", ROLE_CODE },
    { "progress", ROLE_INLINE }, { "q", ROLE_INLINE },         { "rp", ROLE_SKIP },
    { "rt", ROLE_SKIP },         { "ruby", ROLE_INLINE },      { "s", ROLE_INLINE },
    { "samp", ROLE_INLINE },     { "script", ROLE_RAW },       { "search", ROLE_BLOCK },
    { "section", ROLE_BLOCK },   { "select", ROLE_SKIP },      { "small", ROLE_INLINE },
    { "span", ROLE_INLINE },     { "strike", ROLE_INLINE },    { "strong", ROLE_INLINE },
    { "style", ROLE_RAW },       { "sub", ROLE_INLINE },       { "summary", ROLE_BLOCK },
    { "sup", ROLE_INLINE },      { "svg", ROLE_SKIP },         { "table", ROLE_TABLE },
    { "tbody", ROLE_BLOCK },     { "td", ROLE_CELL },          { "template", ROLE_SKIP },
    { "textarea", ROLE_RAW },    { "tfoot", ROLE_BLOCK },      { "th", ROLE_CELL },
    { "thead", ROLE_BLOCK },     { "time", ROLE_INLINE },      { "title", ROLE_TITLE },
    { "tr", ROLE_ROW },          { "tt", ROLE_INLINE },        { "u", ROLE_INLINE },
    { "ul", ROLE_LIST },         { "var", ROLE_INLINE },       { "video", ROLE_SKIP },
    { "wbr", ROLE_INLINE },      { "xmp", ROLE_RAW },
};

_Static_assert(sizeof elements / sizeof elements[0] < ELEMENTS, "an element has no number");

static const struct element *
find_element(lucid_str name)
{
    size_t low = 0, high = sizeof elements / sizeof elements[0];
    char folded[MAX_LENGTH];

    if (name.n > MAX_LENGTH)
        return NULL;
    for (size_t i = 0; i < name.n; i++)
        folded[i] = ascii_lower(name.p[i]);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = str_compare((lucid_str){ folded, name.n }, str_from(elements[middle].name));

        if (order == 0)
            return &elements[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

bool
is_tag_start(lucid_str s)
{
    size_t at = s.n > 1 && s.p[1] == '/' ? 2 : 1;

    return at < s.n && is_ascii_alpha(s.p[at]);
}

bool
is_end_tag(lucid_str s, lucid_str name)
{
    lucid_str rest;

    if (s.n < name.n + 2 || s.p[0] != '<' || s.p[1] != '/')
        return false;
    rest = str_after(s, 2);
    if (!str_equal_nocase(str_head(rest, name.n), name))
        return false;
    rest = str_after(rest, name.n);
    return rest.n == 0 || is_ascii_space(*rest.p) || *rest.p == '/' || *rest.p == '>';
}

/* The bytes of s up to the first that ends a name. */
static size_t
name_length(lucid_str s, bool attribute)
{
    size_t n = 0;

    while (n < s.n && !is_ascii_space(s.p[n]) && s.p[n] != '/' && s.p[n] != '>' &&
           !(attribute && n > 0 && s.p[n] == '='))
        n++;
    return n;
}

static size_t
space_length(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && is_ascii_space(s.p[n]))
        n++;
    return n;
}

/* Cut the value of an attribute off *rest, its quotes left out; false where
 * the quote is not closed. */
static bool
read_value(lucid_str *rest, bool quotes, lucid_str *value)
{
    size_t n = 0;

    if (quotes && rest->n > 0 && (*rest->p == '"' || *rest->p == '\'')) {
        const char *close = memchr(rest->p + 1, *rest->p, rest->n - 1);

        if (!close)
            return false;
        *value = (lucid_str){ rest->p + 1, (size_t)(close - rest->p) - 1 };
        *rest = str_after(*rest, value->n + 2);
        return true;
    }
    while (n < rest->n && !is_ascii_space(rest->p[n]) && rest->p[n] != '>')
        n++;
    *value = str_head(*rest, n);
    *rest = str_after(*rest, n);
    return true;
}

/* Does a style, "a: b; c: d", give the property that value?  What follows a value, as
 * "!important", is no matter. */
static bool
style_has(lucid_str style, lucid_str property, lucid_str value)
{
    while (style.n > 0) {
        const char *semicolon = memchr(style.p, ';', style.n);
        const size_t n = semicolon ? (size_t)(semicolon - style.p) : style.n;
        const lucid_str pair = str_head(style, n);
        const char *colon = n > 0 ? memchr(pair.p, ':', n) : NULL;

        if (colon) {
            const size_t at = (size_t)(colon - pair.p);
            const lucid_str given = str_trim(str_after(pair, at + 1));

            if (str_equal_nocase(str_trim(str_head(pair, at)), property) &&
                str_equal_nocase(str_head(given, value.n), value))
                return true;
        }
        style = str_after(style, semicolon ? n + 1 : n);
    }
    return false;
}

/* Is `name` one of the classes? */
static bool
has_class(lucid_str classes, lucid_str name)
{
    while ((classes = str_trim(classes)).n > 0) {
        size_t n = 0;

        while (n < classes.n && !is_ascii_space(classes.p[n]))
            n++;
        if (str_equal(str_head(classes, n), name))
            return true;
        classes = str_after(classes, n);
    }
    return false;
}

/* The classes that KaTeX and MathJax give a formula; "math" is a word too, which pandoc and
 * Sphinx never leave alone. */
static bool
has_math_class(lucid_str classes)
{
    return has_class(classes, S("katex")) || has_class(classes, S("katex-display")) ||
           has_class(classes, S("MathJax")) || has_class(classes, S("MathJax_Preview")) ||
           has_class(classes, S("MathJax_Display")) || has_class(classes, S("MathJax_SVG")) ||
           (has_class(classes, S("math")) &&
            (has_class(classes, S("inline")) || has_class(classes, S("display")) ||
             has_class(classes, S("notranslate"))));
}

static void
note_attribute(lucid_str name, lucid_str value, struct tag *tag)
{
    if (str_equal_nocase(name, S("hidden")))
        tag->hidden = true;
    else if (str_equal_nocase(name, S("style")))
        tag->hidden |= style_has(value, S("display"), S("none")) ||
                       style_has(value, S("visibility"), S("hidden"));
    else if (str_equal_nocase(name, S("class")))
        tag->math =
            (str_equal_nocase(tag->name, S("span")) || str_equal_nocase(tag->name, S("div"))) &&
            has_math_class(value);
    else if (str_equal_nocase(name, S("lang")))
        tag->language = value;
    else if (str_equal_nocase(name, S("start")))
        tag->start = value;
    else if (str_equal_nocase(name, S("charset")))
        tag->charset = value;
    else if (str_equal_nocase(name, S("content")))
        tag->content = value;
    else if (str_equal_nocase(name, S("http-equiv")))
        tag->equivalent = value;
}

/* Cut an attribute off *rest and note what matters of it. */
static bool
read_attribute(lucid_str *rest, bool quotes, struct tag *tag)
{
    lucid_str name = str_head(*rest, name_length(*rest, true));
    lucid_str after = str_after(*rest, name.n);
    lucid_str value = { 0 };

    *rest = after;
    after = str_after(after, space_length(after));
    if (after.n > 0 && *after.p == '=') {
        after = str_after(after, 1);
        after = str_after(after, space_length(after));
        if (!read_value(&after, quotes, &value))
            return false;
        *rest = after;
    }
    note_attribute(name, value, tag);
    return true;
}

struct tag
tag_read(lucid_str s, bool quotes)
{
    struct tag tag = { .end = s.p[1] == '/' };
    lucid_str rest = str_after(s, tag.end ? 2 : 1);
    const struct element *element;

    tag.name = str_head(rest, name_length(rest, false));
    rest = str_after(rest, tag.name.n);
    element = find_element(tag.name);
    if (element) {
        tag.role = (enum role)element->role;
        tag.element = (size_t)(element - elements) + 1;
        tag.level = tag.role == ROLE_HEADING ? (unsigned)(tag.name.p[1] - '0') : 0;
    }
    while (rest.n > 0 && *rest.p != '>') {
        tag.closed = *rest.p == '/';
        if (tag.closed || is_ascii_space(*rest.p))
            rest = str_after(rest, 1);
        else if (!read_attribute(&rest, quotes, &tag))
            return tag;
    }
    if (rest.n > 0)
        tag.length = (size_t)(rest.p - s.p) + 1;
    return tag;
}
