/* serve/lsp_range.c - positions and ranges of the protocol. */
#include "serve/lsp.h"

bool
lsp_read_position(const struct cJSON *at, struct text_position *to)
{
    *to = (struct text_position){ .offset = 0 };
    return json_is_object(at) && json_read_count(at, "line", &to->line) &&
           json_read_count(at, "character", &to->character);
}

void
lsp_position(const struct lsp *l, struct json *j, const char *key, const struct open_text *t,
             size_t offset, struct text_position *known)
{
    if (offset < known->offset)
        *known = (struct text_position){ .offset = 0 };
    *known = position_behind(open_text_all(t), *known, offset, l->editor.unit);
    json_open(j, key, '{');
    json_count(j, "line", known->line);
    json_count(j, "character", known->character);
    json_close(j, '}');
}

void
lsp_range(const struct lsp *l, struct json *j, const struct open_text *t, size_t begin, size_t end,
          struct text_position *known)
{
    struct text_position at;

    json_open(j, "range", '{');
    lsp_position(l, j, "start", t, begin, known);
    at = *known;
    lsp_position(l, j, "end", t, end, &at);
    json_close(j, '}');
}
