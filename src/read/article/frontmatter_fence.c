/* read/article/frontmatter_fence.c - where metadata begins and ends, and whether it is that. */
#include "read/article/frontmatter_fence.h"

/* JSON is YAML too, and so are most objects of its kin. */
const struct form frontmatter_forms[] = {
    { "---", "...", "", ':', FRONTMATTER_YAML, frontmatter_yaml },
    { "+++", "+++", "", '=', FRONTMATTER_TOML, frontmatter_toml },
    { "---", "...", "yaml", ':', FRONTMATTER_YAML, frontmatter_yaml },
    { "---", "...", "yml", ':', FRONTMATTER_YAML, frontmatter_yaml },
    { "---", "---", "toml", '=', FRONTMATTER_TOML, frontmatter_toml },
    { "---", "---", "json", ':', FRONTMATTER_JSON, frontmatter_yaml },
    { "---", "---", "json5", ':', FRONTMATTER_JSON, frontmatter_yaml },
    { "---", "---", "js", ':', FRONTMATTER_JSON, frontmatter_yaml },
    { "---", "---", "javascript", ':', FRONTMATTER_JSON, frontmatter_yaml },
    { "---", "---", "ts", ':', FRONTMATTER_JSON, NULL },
    { "---", "---", "typescript", ':', FRONTMATTER_JSON, NULL },
    { "---", "---", "coffee", ':', FRONTMATTER_JSON, NULL },
    { "---", "---", "coffeescript", ':', FRONTMATTER_JSON, NULL },
    { "---", "---", "cson", ':', FRONTMATTER_JSON, NULL },
    { "---", "---", "ini", '=', FRONTMATTER_TOML, NULL },
    { ";;;", ";;;", "", ':', FRONTMATTER_JSON, frontmatter_yaml },
    { .fence = NULL },
};

/* A line of the fence's three signs, a language and blanks. */
static bool
is_fence(lucid_str line, const char *fence, const char *language)
{
    return str_starts(line, str_from(fence)) &&
           str_equal_nocase(str_trim(str_after(line, strlen(fence))), str_from(language));
}

struct fenced
fences_find(lucid_str text, const struct form *form)
{
    struct fenced found = { false, false, 0, 0 };
    lucid_str rest = str_head(text, FRONTMATTER_BYTES), line;
    size_t n = rest.n;

    if (!str_starts(text, str_from(form->fence)))
        return found; /* as most texts */
    found.opens = str_next_line(&rest, &line) && is_fence(line, form->fence, form->language);
    while (found.opens && !found.closes) {
        found.close_at = n - rest.n;
        if (!str_next_line(&rest, &line))
            break;
        found.closes = is_fence(line, form->fence, "") || is_fence(line, form->other, "");
        found.end = n - rest.n;
    }
    /* the head may have cut a CRLF */
    if (found.closes && found.end < text.n && text.p[found.end - 1] == '\r' &&
        text.p[found.end] == '\n')
        found.end++;
    return found;
}

static bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* "key: …" or "key = …", the key perhaps quoted. */
static bool
is_key_line(lucid_str line, char sign)
{
    lucid_str s = str_trim(line);
    size_t n = 0, words = 1;

    while (n < s.n && s.p[n] != sign) {
        words += s.p[n] == ' ' && n + 1 < s.n && s.p[n + 1] != sign;
        if (n > 60 ||
            !(is_ascii_alpha(s.p[n]) || is_ascii_digit(s.p[n]) || is_one_of(s.p[n], " _-.\"'")))
            return false;
        n++;
    }
    return n > 0 && n < s.n && words <= 2 &&
           (n + 1 == s.n || sign == '=' || s.p[n + 1] == ' ' || s.p[n + 1] == '\t');
}

/* "? a key that is no scalar" of YAML. */
static bool
is_complex_key(lucid_str line)
{
    return str_starts(line, S("? "));
}

/* A line of YAML or TOML rather than of prose. */
static bool
looks_like_data(lucid_str line, char sign)
{
    return is_ascii_space(line.p[0]) || is_one_of(line.p[0], "#-[]{}") || is_complex_key(line) ||
           is_key_line(line, sign);
}

bool
fences_hold_metadata(lucid_str block, char sign)
{
    lucid_str rest = block, line;
    size_t data = 0, prose = 0;
    bool first = true, key = false;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line)) {
        if (str_trim(line).n == 0)
            continue;
        if (line.p[0] != '#' && first) {
            key = is_key_line(line, sign) || line.p[0] == '{' || is_complex_key(line);
            first = false;
        }
        if (looks_like_data(line, sign))
            data++;
        else
            prose++;
    }
    return key && data >= prose;
}

bool
fences_begin_with_key(lucid_str text, char sign)
{
    lucid_str rest = str_head(text, 4096), line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0 && line.p[0] != '#')
            return is_key_line(line, sign);
    return false;
}

bool
fences_are_empty(lucid_str block)
{
    lucid_str rest = block, line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line))
        if (str_trim(line).n > 0 && str_trim(line).p[0] != '#')
            return false;
    return true;
}
