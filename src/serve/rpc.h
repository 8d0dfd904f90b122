/*
 * serve/rpc.h - JSON-RPC 2.0: what is asked, and answers to it.
 *
 * An answer is begun by one function, its value is written to the JSON that this returns,
 * and rpc_send ends it:
 *
 *     json_count(rpc_answer(to, &asked), "result", 3);
 *     rpc_send(to);
 */
#ifndef LUCID_SERVE_RPC_H
#define LUCID_SERVE_RPC_H

#include "notation/json.h"
#include "notation/json_read.h"

enum rpc_code {
    RPC_NO_JSON = -32700,
    RPC_NO_REQUEST = -32600,
    RPC_NO_METHOD = -32601,
    RPC_BAD_PARAMS = -32602,
    RPC_INTERNAL = -32603,
    RPC_NOT_INITIALIZED = -32002, /* these of LSP */
    RPC_CANCELLED = -32800,
    RPC_CONTENT_MODIFIED = -32801
};

/* A request, a notification, or the answer to a request of our own. */
struct asked {
    struct cJSON *tree;
    const struct cJSON *id; /* NULL: nobody waits for an answer */
    const struct cJSON *params;
    lucid_str method; /* empty: it is an answer */
};

/* Read a message, whose bytes are changed where JSON can say what a text cannot hold.  False:
 * *code and *what say what is wrong with it, and to->id is the one to answer to, if there is
 * one. */
bool rpc_read(char *message, size_t n, struct asked *to, enum rpc_code *code, const char **what,
              const struct arena *a);
void rpc_forget(struct asked *one);

/* Where answers go. */
struct rpc {
    struct writer *to;
    struct writer body; /* of the message at hand */
    struct json json;
    bool lines; /* a message a line, not after its length */
};

/* Begin an answer, for a member "result", or a notification, for "params". */
struct json *rpc_answer(struct rpc *to, const struct asked *asked);
struct json *rpc_notify(struct rpc *to, const char *method);
void rpc_send(struct rpc *to);

/* The result null, and an error. */
void rpc_nothing(struct rpc *to, const struct asked *asked);
void rpc_fail(struct rpc *to, const struct asked *asked, enum rpc_code code, const char *what);

/* Do both have the same id? */
bool rpc_same_id(const struct cJSON *a, const struct cJSON *b);

/* The member of params, and of that. */
const struct cJSON *rpc_param(const struct asked *asked, const char *key);

void rpc_free(struct rpc *to);

#endif
