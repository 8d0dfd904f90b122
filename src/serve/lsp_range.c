/* serve/lsp_range.c - positions and ranges of the protocol. */
#include "serve/lsp.h"

bool
lsp_read_position(const struct cJSON *at, struct text_position *to)
{
    *to = (struct text_position){ .offset = 0 };
    return json_is_object(at) && json_read_count(at, "line", &to->line) &&
           json_read_count(at, "character", &to->character);
}

static void
add_position(struct json *j, const char *key, const struct text_position *at)
{
    json_open(j, key, '{');
    json_count(j, "line", at->line);
    json_count(j, "character", at->character);
    json_close(j, '}');
}

void
lsp_range(const struct lsp *l, struct json *j, const struct open_text *t, size_t begin, size_t end,
          struct text_position *known)
{
    struct text_position at = { .offset = 0 };

    if (begin < known->offset)
        *known = at;
    *known = position_behind(open_text_all(t), *known, begin, l->editor.unit);
    at = position_behind(open_text_all(t), *known, end, l->editor.unit);
    json_open(j, "range", '{');
    add_position(j, "start", known);
    add_position(j, "end", &at);
    json_close(j, '}');
}
