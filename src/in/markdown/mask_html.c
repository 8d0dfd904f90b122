/* in/markdown/mask_html.c - templates that stand in pages as they do in Markdown. */
#include "in/markdown/masker.h"

enum { MAX_TAG = 8 * 1024, MAX_EXPRESSION = 2 * 1024 };

/* <% code %>, <%= expression %> of EJS and ERB, <% tp.date.now() %> of Templater. */
size_t
mask_server_tag(struct masker *m, size_t at)
{
    const size_t last = m->n - at > MAX_TAG ? at + MAX_TAG : m->n;
    size_t end;

    if (!str_starts(text_at(m, at, m->n), S("<%")))
        return NOWHERE;
    end = seek(m, at + 2, last, S("%>"));
    if (end == NOWHERE)
        return NOWHERE;
    if (strchr("=-", m->p[at + 2]) || str_starts(text_at(m, at, end), S("<% tp")))
        note_template(m, at);
    return cover(m, at, end + 2);
}

/* The end of the attributes of "[name a="b" …]": there is one at least. */
static size_t
shortcode_end(const struct masker *m, size_t at, size_t last)
{
    bool assigned = false;
    char quote = 0;

    for (; at < last && m->p[at] != '\n' && m->p[at] != '\r'; at++) {
        const char c = m->p[at];

        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == '=' && m->p[at + 1] && strchr("\"'", m->p[at + 1])) {
            assigned = true;
            quote = m->p[++at];
        } else if (c == ']') {
            return assigned ? at + 1 : NOWHERE;
        } else if (c == '[') {
            return NOWHERE;
        }
    }
    return NOWHERE;
}

/* [caption id="a" width="300"] … [/caption] of WordPress; the text between them stays. */
size_t
mask_text_shortcode(struct masker *m, size_t at)
{
    const size_t last =
        m->paragraph_end - at > MAX_EXPRESSION ? at + MAX_EXPRESSION : m->paragraph_end;
    const bool end_tag = at + 1 < last && m->p[at + 1] == '/';
    size_t name = at + 1 + end_tag, end = name;

    while (end < last && (is_ascii_alnum(m->p[end]) || m->p[end] == '_' || m->p[end] == '-'))
        end++;
    if (end == name || end == last || !is_ascii_alpha(m->p[name]))
        return NOWHERE;
    if (end_tag)
        end = m->p[end] == ']' ? end + 1 : NOWHERE;
    else
        end = m->p[end] == ' ' ? shortcode_end(m, end, last) : NOWHERE;
    if (end == NOWHERE || (end < m->n && m->p[end] && strchr("([:", m->p[end])))
        return NOWHERE;
    return cover(m, at, end);
}

/* The end tag of the element at `at`, which is one whose text is no template's; NOWHERE:
 * it is none of them. */
static size_t
pass_element(struct masker *m, size_t at)
{
    static const char *const names[] = { "script", "style", "pre", "code", "textarea", "xmp" };
    const lucid_str s = text_at(m, at + 1, m->n);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const lucid_str name = str_from(names[i]);

        if (s.n <= name.n || !str_equal_nocase(str_head(s, name.n), name) ||
            !(s.p[name.n] == '>' || is_ascii_space(s.p[name.n])))
            continue;
        for (size_t end = at; (end = seek(m, end + 1, m->n, S("</"))) != NOWHERE;)
            if (str_equal_nocase(str_head(text_at(m, end + 2, m->n), name.n), name))
                return end + 2 + name.n;
        m->wasted += m->n - at;
        return NOWHERE;
    }
    return NOWHERE;
}

static size_t
mask_in_page(struct masker *m, size_t at)
{
    size_t end = NOWHERE;
    const char *tag;

    m->paragraph_end = m->n - at > MAX_EXPRESSION ? at + MAX_EXPRESSION : m->n;
    switch (m->p[at]) {
    case '{': end = mask_template(m, at); break;
    case '[': end = mask_text_shortcode(m, at); break;
    case '\\':
        tag = memchr(m->p + at, '<', m->paragraph_end - at);
        m->paragraph_end = tag ? (size_t)(tag - m->p) : m->paragraph_end;
        end = mask_math(m, at);
        break;
    case '<':
        if (str_starts(text_at(m, at, m->n), S("<!--"))) {
            end = seek(m, at + 4, m->n, S("-->"));
            break;
        }
        end = mask_server_tag(m, at);
        if (end == NOWHERE)
            end = pass_element(m, at);
        break;
    default: break;
    }
    return end == NOWHERE ? at + 1 : end;
}

void
mask_html(struct block_builder *c)
{
    struct masker m = { .builder = c, .p = c->from->text, .n = c->from->n };

    for (size_t at = 0; at < m.n;) {
        at += strcspn(m.p + at, "{[<\\");
        if (at < m.n)
            at = mask_in_page(&m, at);
    }
    warn_of_templates(&m);
}
