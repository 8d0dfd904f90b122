/* read/article/frontmatter_json.c - front matter in JSON, read by cJSON. */
#include "read/article/frontmatter_fields.h"

#include <cjson/cJSON.h>

#include "notation/json_read.h"
#include "notation/json_span.h"
#include "notation/json_valid.h"

static size_t
skip_blanks(lucid_str s, size_t at)
{
    while (at < s.n && (unsigned char)s.p[at] <= ' ')
        at++;
    return at;
}

/* The end of the string at s[at]. */
static size_t
skip_string(lucid_str s, size_t at)
{
    for (at++; at < s.n && s.p[at] != '"'; at++)
        if (s.p[at] == '\\')
            at++;
    return at < s.n ? at + 1 : s.n;
}

/* The end of the value at s[at], in a text that cJSON has found good: it tells
 * no places. */
static size_t
skip_value(lucid_str s, size_t at)
{
    size_t depth = 0;

    while (at < s.n) {
        char c = s.p[at];

        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return at;
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        at = c == '"' ? skip_string(s, at) : at + 1;
        if (depth == 0 && (c == '}' || c == ']'))
            return at;
    }
    return at;
}

static void
add_member(struct fields *to, const cJSON *member, struct field *field, lucid_str text)
{
    const cJSON *item;

    field->key = str_from(member->string);
    field->item = false;
    if (cJSON_IsString(member))
        field->value = str_from(member->valuestring);
    else if (cJSON_IsNumber(member))
        field->value = (lucid_str){ text.p + field->at, field->end - field->at };
    if (cJSON_IsString(member) || cJSON_IsNumber(member))
        fields_add(to, field);
    if (!cJSON_IsArray(member))
        return;
    field->item = true;
    cJSON_ArrayForEach(item, member)
    {
        field->value = cJSON_IsString(item) ? str_from(item->valuestring) : S("");
        fields_add(to, field);
    }
}

static void
add_members(struct fields *to, const cJSON *object, lucid_str text)
{
    size_t at = 1;
    const cJSON *member;

    cJSON_ArrayForEach(member, object)
    {
        struct field field = { .key_at = skip_blanks(text, at) };

        at = skip_blanks(text, skip_string(text, field.key_at)) + 1; /* and the colon */
        field.at = skip_blanks(text, at);
        field.end = skip_value(text, field.at);
        at = skip_blanks(text, field.end) + 1; /* and the comma */
        add_member(to, member, &field, text);
    }
}

/* It would be an object, were there memory. */
static bool
begins_with_object(lucid_str text)
{
    lucid_str object;

    return json_cut(&text, &object) && json_is_readable(object);
}

size_t
frontmatter_json(lucid_str text, struct fields *to, struct mistake *mistake)
{
    const char *end = text.p;
    cJSON *object = cJSON_ParseWithLengthOpts(text.p, text.n, &end, 0);
    struct cleanup cleanup = json_cleanup(object);
    size_t n = (size_t)(end - text.p);

    if (!object && begins_with_object(text))
        arena_exhausted(to->arena);
    cleanup_push(to->arena, &cleanup);
    if (!object || !cJSON_IsObject(object)) {
        *mistake = (struct mistake){ "not JSON", n < text.n ? n : text.n };
        n = 0;
    } else {
        add_members(to, object, str_head(text, n));
    }
    cleanup_pop(to->arena, &cleanup);
    cJSON_Delete(object);
    return n;
}
