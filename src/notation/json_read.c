/* notation/json_read.c - JSON that comes in, read by cJSON. */
#include "notation/json_read.h"

#include <cjson/cJSON.h>

#include "notation/json_valid.h"

static const double most = 9007199254740992.0; /* 2^53 */

struct cJSON *
json_try(lucid_str text)
{
    const char *end = NULL;
    cJSON *tree;

    if (text.n == 0)
        return NULL;
    tree = cJSON_ParseWithLengthOpts(text.p, text.n, &end, 0);
    if (tree && str_trim(str_after(text, (size_t)(end - text.p))).n > 0) {
        cJSON_Delete(tree);
        return NULL;
    }
    return tree;
}

/* cJSON does not tell a lack of memory from text that is no JSON. */
struct cJSON *
json_read(lucid_str text, const struct arena *a)
{
    struct cJSON *tree = json_try(text);

    if (!tree && json_is_readable(text))
        arena_exhausted(a);
    return tree;
}

static void
release(void *tree)
{
    cJSON_Delete(tree);
}

struct cleanup
json_cleanup(struct cJSON *tree)
{
    return (struct cleanup){ release, tree, NULL };
}

void
json_read_free(struct cJSON *tree)
{
    cJSON_Delete(tree);
}

const struct cJSON *
json_member(const struct cJSON *object, const char *key)
{
    return object ? cJSON_GetObjectItemCaseSensitive(object, key) : NULL;
}

const struct cJSON *
json_first(const struct cJSON *list)
{
    return list ? list->child : NULL;
}

const struct cJSON *
json_next(const struct cJSON *item)
{
    return item->next;
}

bool
json_is_object(const struct cJSON *value)
{
    return cJSON_IsObject(value);
}

bool
json_is_list(const struct cJSON *value)
{
    return cJSON_IsArray(value);
}

bool
json_is_string(const struct cJSON *value)
{
    return cJSON_IsString(value);
}

bool
json_is_true(const struct cJSON *value)
{
    return cJSON_IsTrue(value);
}

bool
json_is_switch(const struct cJSON *value)
{
    return cJSON_IsBool(value);
}

const char *
json_name_of(const struct cJSON *member)
{
    return member->string;
}

static bool
read_count(const struct cJSON *value, uint64_t *to)
{
    double number;

    if (!json_read_number(value, &number) || !(number >= 0 && number <= most))
        return false;
    *to = (uint64_t)number;
    return true;
}

bool
json_read_count(const struct cJSON *object, const char *key, uint64_t *to)
{
    return read_count(json_member(object, key), to);
}

uint64_t
json_count_of(const struct cJSON *value)
{
    uint64_t count = 0;

    return read_count(value, &count) ? count : 0;
}

bool
json_read_double(const struct cJSON *object, const char *key, double *to)
{
    return json_read_number(json_member(object, key), to);
}

bool
json_read_number(const struct cJSON *value, double *to)
{
    if (!value || !cJSON_IsNumber(value))
        return false;
    *to = value->valuedouble;
    return true;
}

lucid_str
json_string(const struct cJSON *value)
{
    return value && cJSON_IsString(value) ? str_from(value->valuestring) : (lucid_str){ "", 0 };
}

lucid_str
json_read_text(const struct cJSON *object, const char *key)
{
    return json_string(json_member(object, key));
}
