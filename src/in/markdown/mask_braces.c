/* in/markdown/mask_braces.c - expressions in braces and components: MDX, Svelte. */
#include "in/markdown/script.h"

static bool
is_word_byte(char c)
{
    return is_ascii_alnum(c) || (c & 0x80 && c != LUCID_MASK);
}

static bool
is_component_name(lucid_str s, size_t *length)
{
    bool lower = false;
    size_t n = 0;

    for (; n < s.n && (is_word_byte(s.p[n]) || s.p[n] == '.' || s.p[n] == '-'); n++)
        lower |= is_ascii_lower(s.p[n]);
    *length = n;
    /* an address may follow: <Name@host> */
    return n > 0 && n < s.n && (is_ascii_space(s.p[n]) || s.p[n] == '>' || s.p[n] == '/') &&
           is_ascii_upper(*s.p) && lower;
}

/* Does an attribute of the tag in [at, end) hold an expression? */
static bool
holds_expression(const struct masker *m, size_t at, size_t end)
{
    for (; at + 1 < end; at++)
        if ((m->p[at] == '=' || is_ascii_space(m->p[at])) && m->p[at + 1] == '{')
            return true;
    return false;
}

/* Tags of MDX: a component has a capital, and only JSX has ={…}. */
size_t
mask_component(struct masker *m, size_t at)
{
    size_t name = at + 1 + (at + 1 < m->n && m->p[at + 1] == '/'), length, end;
    bool component = is_component_name(text_at(m, name, m->n), &length);

    if (str_starts(text_at(m, at, m->n), S("<>")) || str_starts(text_at(m, at, m->n), S("</>")))
        return cover(m, at, name + 1);
    if (name >= m->n || !is_ascii_alpha(m->p[name]) ||
        seek(m, at, component || m->mdx ? m->n : m->paragraph_end, S(">")) == NOWHERE)
        return NOWHERE;
    end = script_tag_end(m, at);
    if (end == NOWHERE || (end > m->paragraph_end && !holds_expression(m, at, end)) ||
        !(component || holds_expression(m, at, end))) {
        m->wasted += (end == NOWHERE ? m->paragraph_end : end) - at;
        return NOWHERE;
    }
    return cover(m, at, end);
}

/* {'text'}: a string alone is text. */
static size_t
mask_string(struct masker *m, size_t at, size_t end)
{
    const char quote = m->p[at + 1];

    if (end - at < 4 || !quote || !strchr("'\"`", quote) || m->p[end - 2] != quote)
        return NOWHERE;
    for (size_t i = at + 2; i + 2 < end; i++)
        if (m->p[i] == quote || m->p[i] == '\\' || (m->p[i] == '$' && m->p[i + 1] == '{'))
            return NOWHERE;
    cover(m, at, at + 2);
    return cover(m, end - 2, end);
}

/* Nothing but a comment or white space is in it. */
static bool
is_empty(const struct masker *m, size_t at, size_t end)
{
    lucid_str s = str_trim(text_at(m, at + 1, end - 1));

    return s.n == 0 ||
           (str_starts(s, S("/*")) && s.n >= 4 && str_equal(str_after(s, s.n - 2), S("*/")));
}

static size_t
mask_expression(struct masker *m, size_t at)
{
    size_t end = script_bracket_end(m, at), string;

    if (end == NOWHERE)
        return NOWHERE;
    string = mask_string(m, at, end);
    if (string != NOWHERE)
        return string;
    if (!is_empty(m, at, end))
        note_template(m, at);
    return script_cover(m, at);
}

static size_t
tag_name(lucid_str s, const char *const *names)
{
    for (; *names; names++) {
        lucid_str name = str_from(*names);

        if (str_starts(s, name) && s.n > name.n && !is_word_byte(s.p[name.n]))
            return name.n;
    }
    return 0;
}

/* {#each list as item}, {:else}, {/each}, {@html text}: the names are Svelte's. */
static size_t
mask_svelte(struct masker *m, size_t at)
{
    static const char *const blocks[] = { "if", "each", "await", "key", "snippet", NULL };
    static const char *const parts[] = { "else", "then", "catch", NULL };
    static const char *const tags[] = { "html", "const", "debug", "render", "attach", NULL };
    const char sign = m->p[at + 1];
    const lucid_str rest = text_at(m, at + 2, m->n);
    size_t name = tag_name(rest, sign == ':' ? parts : sign == '@' ? tags : blocks);
    size_t end = name ? script_bracket_end(m, at) : NOWHERE;
    char closing[16] = "{/";

    if (end == NOWHERE || end > m->paragraph_end)
        return NOWHERE;
    if (sign == '@') {
        note_template(m, at);
    } else if (sign == '#') {
        memcpy(closing + 2, rest.p, name);
        if (seek(m, end, m->n, (lucid_str){ closing, 2 + name }) == NOWHERE)
            return NOWHERE;
        m->svelte++;
    } else if (m->svelte == 0) {
        return NOWHERE;
    }
    m->svelte -= sign == '/';
    cover(m, at, end);
    if (sign == ':') /* what is shown in its place begins */
        m->p[at] = ' ';
    return end;
}

/* {++added++}, {--deleted--}, {>>remark<<} (CriticMarkup): marks, what is deleted and
 * what is remarked are not the text. */
static size_t
mask_critic(struct masker *m, size_t at)
{
    static const struct {
        lucid_str open, close;
        bool text;
    } rows[] = { { { "{++", 3 }, { "++}", 3 }, true },
                 { { "{==", 3 }, { "==}", 3 }, true },
                 { { "{--", 3 }, { "--}", 3 }, false },
                 { { "{>>", 3 }, { "<<}", 3 }, false } };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t end;

        if (!str_starts(text_at(m, at, m->n), rows[i].open))
            continue;
        end = seek(m, at + 3, m->paragraph_end, rows[i].close);
        if (end == NOWHERE)
            return NOWHERE;
        if (!rows[i].text)
            return cover(m, at, end + 3);
        cover(m, end, end + 3);
        return cover(m, at, at + 3);
    }
    return NOWHERE;
}

size_t
mask_braces(struct masker *m, size_t at)
{
    const char next = m->p[at + 1];
    size_t end = NOWHERE;

    if (next && strchr("#:/@", next))
        end = mask_svelte(m, at);
    else if (next && strchr("+=->", next))
        end = mask_critic(m, at);
    if (end != NOWHERE || !(m->mdx || m->svelte > 0))
        return end;
    return mask_expression(m, at);
}
