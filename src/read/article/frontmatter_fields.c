/* read/article/frontmatter_fields.c - from the keys of any front matter to what is asked of them.
 */
#include "read/article/frontmatter_fields.h"

enum { MAX_KEYWORDS = 256, MAX_DIGITS = 9 };

static bool
is_named(lucid_str key, const char *const *names)
{
    for (; *names; names++)
        if (str_equal_nocase(key, str_from(*names)))
            return true;
    return false;
}

/* A number at the head of s, "551", "1_204" or "1,204 words"; its bytes, or 0. */
static size_t
read_count(lucid_str s, uint64_t *words)
{
    size_t n = 0, digits = 0;
    lucid_str rest;

    *words = 0;
    for (; n < s.n && (is_ascii_digit(s.p[n]) || (n > 0 && (s.p[n] == '_' || s.p[n] == ',')));
         n++) {
        if (!is_ascii_digit(s.p[n]))
            continue;
        if (++digits > MAX_DIGITS)
            return 0;
        *words = *words * 10 + (uint64_t)(s.p[n] - '0');
    }
    if (n == 0 || !is_ascii_digit(s.p[n - 1]))
        return 0;
    rest = str_trim(str_after(s, n));
    return rest.n == 0 || str_equal_nocase(rest, S("words")) ? n : 0;
}

/* A key that declares, but has no number.  Words may be other things, and one without a value
 * waits for it. */
static void
note_unread(struct fields *to, const struct field *field)
{
    static const char *const nothing[] = { "", "~", "null", NULL };

    if (to->unread || str_equal_nocase(field->key, S("words")) ||
        is_named(str_trim(field->value), nothing))
        return;
    to->unread = true;
    to->unread_at = field->key_at;
}

static void
add_declared(struct fields *to, const struct field *field)
{
    lucid_str number = str_trim(field->value);
    uint64_t words;
    size_t n = read_count(number, &words), at = field->at;

    if (to->declared)
        return;
    if (field->item || n == 0) {
        note_unread(to, field);
        return;
    }
    /* past quotes, and a tag in YAML */
    while (at + n <= field->end && memcmp(to->text.p + at, number.p, n) != 0)
        at++;
    if (at + n > field->end)
        return;
    to->declared = true;
    to->words = words;
    to->declaring_key = arena_copy(to->arena, field->key);
    to->key_at = field->key_at;
    to->digits_at = at;
    to->digits_n = n;
}

static bool
has(const struct field_list *list, lucid_str value)
{
    for (size_t i = 0; i < list->n; i++)
        if (str_equal_nocase(list->values[i], value))
            return true;
    return false;
}

static void
add_keyword(struct fields *to, struct field_list *list, lucid_str value)
{
    value = str_trim(value);
    if (value.n == 0)
        return;
    if (list->n == MAX_KEYWORDS) {
        to->cut = true;
        return;
    }
    if (has(list, value))
        return;
    list->values = arena_grow(to->arena, list->values, list->n, &list->capacity, sizeof value);
    list->values[list->n++] = arena_copy(to->arena, value);
}

/* A list, or a text with commas. */
static void
add_keywords(struct fields *to, struct field_list *list, const struct field *field)
{
    lucid_str rest = field->value;

    if (list->found && list->key_at != field->key_at)
        return;
    list->found = true;
    list->key_at = field->key_at;
    while (!field->item && rest.n > 0) {
        const char *comma = memchr(rest.p, ',', rest.n);
        size_t n = comma ? (size_t)(comma - rest.p) : rest.n;

        add_keyword(to, list, str_head(rest, n));
        rest = str_after(rest, comma ? n + 1 : n);
    }
    if (field->item)
        add_keyword(to, list, field->value);
}

static void
add_text(struct fields *to, lucid_str *text, const struct field *field)
{
    if (text->n == 0 && !field->item)
        *text = arena_copy(to->arena, str_trim(field->value));
}

void
fields_add(struct fields *to, const struct field *field)
{
    static const char *const languages[] = { "lang", "language", NULL };
    static const char *const counts[] = { "word_count", "word-count", "wordcount", "words", NULL };

    if (str_equal_nocase(field->key, S("title")))
        add_text(to, &to->title, field);
    else if (is_named(field->key, languages))
        add_text(to, &to->language, field);
    else if (str_equal_nocase(field->key, S("word_goal")))
        add_text(to, &to->word_goal, field);
    else if (is_named(field->key, counts))
        add_declared(to, field);
    else if (str_equal_nocase(field->key, S("keywords")))
        add_keywords(to, &to->keywords, field);
    else if (str_equal_nocase(field->key, S("tags")))
        add_keywords(to, &to->tags, field);
}

const lucid_str *
fields_keywords(const struct fields *of, size_t *n)
{
    lucid_str *all = NEW(of->arena, of->keywords.n + of->tags.n, lucid_str);

    *n = of->keywords.n;
    if (*n > 0)
        memcpy(all, of->keywords.values, *n * sizeof *all);
    for (size_t i = 0; i < of->tags.n; i++)
        if (!has(&of->keywords, of->tags.values[i]))
            all[(*n)++] = of->tags.values[i];
    return all;
}
