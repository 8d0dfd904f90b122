/* serve/rpc.c - JSON-RPC 2.0. */
#include "serve/rpc.h"

#include "unicode/utf8.h"

/* ---- what comes in */

/* The unit of UTF-16 in "\u00e4"; -1: it is no such escape. */
static int
unit_at(const char *p, const char *end)
{
    int unit = 0;

    if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
        return -1;
    for (int i = 2; i < 6; i++) {
        const char c = ascii_lower(p[i]);

        if (!is_ascii_digit(c) && (c < 'a' || c > 'f'))
            return -1;
        unit = 16 * unit + (is_ascii_digit(c) ? c - '0' : c - 'a' + 10);
    }
    return unit;
}

static bool
is_surrogate(int unit, int first)
{
    return unit >= first && unit < first + 0x400;
}

/* A NUL would end the text, and half of a surrogate pair is no text: what takes its place has as
 * many units, so that positions behind it stay. */
static void
mend_escapes(char *message, size_t n)
{
    const char *const end = message + n;
    char *p = message;

    while ((p = memchr(p, '\\', (size_t)(end - p))) != NULL && end - p > 1) {
        const int unit = unit_at(p, end);
        const int next = unit < 0 ? -1 : unit_at(p + 6, end);

        if (is_surrogate(unit, 0xD800) && is_surrogate(next, 0xDC00)) {
            p += 12;
            continue;
        }
        if (unit == 0)
            memcpy(p + 2, "0001", 4);
        else if (is_surrogate(unit, 0xD800) || is_surrogate(unit, 0xDC00))
            memcpy(p + 2, "fffd", 4);
        p += unit < 0 ? 2 : 6;
    }
}

static bool
is_id(const struct cJSON *id)
{
    double number;

    return json_read_number(id, &number) || json_is_string(id);
}

/* What was read is a message? */
static const char *
problem_of(struct asked *to)
{
    const struct cJSON *method = json_member(to->tree, "method"), *id = json_member(to->tree, "id");

    if (!json_is_object(to->tree))
        return json_is_list(to->tree) ? "batches of messages are not answered"
                                      : "a message is an object";
    to->id = is_id(id) ? id : NULL;
    if (!str_equal(json_read_text(to->tree, "jsonrpc"), S("2.0")))
        return "not a message of JSON-RPC 2.0";
    if (id && !to->id)
        return "an id is a number or a string";
    if (method && (!json_is_string(method) || json_string(method).n == 0))
        return "a method is a name";
    if (!method && !json_member(to->tree, "result") && !json_member(to->tree, "error"))
        return "neither a method nor an answer";
    to->method = json_string(method);
    to->params = json_member(to->tree, "params");
    return NULL;
}

bool
rpc_read(char *message, size_t n, struct asked *to, enum rpc_code *code, const char **what,
         const struct arena *a)
{
    const lucid_str text = { message, n };

    *to = (struct asked){ .tree = NULL };
    *code = RPC_NO_JSON;
    *what = "not UTF-8";
    if (utf8_valid(text) != n || memchr(message, '\0', n))
        return false;
    mend_escapes(message, n);
    to->tree = json_read(text, a);
    *what = "not JSON, or nested too deeply";
    if (!to->tree)
        return false;
    *code = RPC_NO_REQUEST;
    *what = problem_of(to);
    return *what == NULL;
}

void
rpc_forget(struct asked *one)
{
    json_read_free(one->tree);
    *one = (struct asked){ .tree = NULL };
}

bool
rpc_same_id(const struct cJSON *a, const struct cJSON *b)
{
    double x, y;

    if (json_is_string(a) && json_is_string(b))
        return str_equal(json_string(a), json_string(b));
    return json_read_number(a, &x) && json_read_number(b, &y) && x == y;
}

const struct cJSON *
rpc_param(const struct asked *asked, const char *key)
{
    return json_is_object(asked->params) ? json_member(asked->params, key) : NULL;
}

/* ---- what goes out */

static void
begin(struct rpc *to)
{
    to->body.n = 0;
    to->json = (struct json){ .to = &to->body };
    json_open(&to->json, NULL, '{');
    json_word(&to->json, "jsonrpc", "2.0");
}

struct json *
rpc_answer(struct rpc *to, const struct asked *asked)
{
    double number;

    begin(to);
    if (json_read_number(asked->id, &number))
        json_double(&to->json, "id", number);
    else if (asked->id)
        json_text(&to->json, "id", json_string(asked->id));
    else
        json_null(&to->json, "id");
    return &to->json;
}

struct json *
rpc_notify(struct rpc *to, const char *method)
{
    begin(to);
    json_word(&to->json, "method", method);
    return &to->json;
}

void
rpc_send(struct rpc *to)
{
    json_close(&to->json, '}');
    if (to->body.error && !to->to->error)
        to->to->error = to->body.error;
    if (!to->lines)
        write_format(to->to, "Content-Length: %zu\r\n\r\n", to->body.n);
    write_str(to->to, (lucid_str){ to->body.bytes, to->body.n });
    if (to->lines)
        write_text(to->to, "\n");
    writer_flush(to->to);
}

void
rpc_nothing(struct rpc *to, const struct asked *asked)
{
    json_null(rpc_answer(to, asked), "result");
    rpc_send(to);
}

void
rpc_fail(struct rpc *to, const struct asked *asked, enum rpc_code code, const char *what)
{
    struct json *j = rpc_answer(to, asked);

    json_open(j, "error", '{');
    json_double(j, "code", (double)code);
    json_text(j, "message", str_from(what));
    json_close(j, '}');
    rpc_send(to);
}

void
rpc_free(struct rpc *to)
{
    writer_free(&to->body);
}
