/*
 * serve/lsp.h - the language server (Language Server Protocol 3.17) over standard input and
 * output.
 *
 * All that has arrived is read before anything is answered: a request that was cancelled, or is
 * about a text that was changed since, costs nothing, and of many edits the last is judged.
 */
#ifndef LUCID_SERVE_LSP_H
#define LUCID_SERVE_LSP_H

#include "serve/incoming.h"
#include "serve/judge.h"
#include "serve/rpc.h"

/* What the editor can do. */
struct editor {
    enum text_unit unit;
    bool asks_diagnostics;  /* it need not be told of them */
    bool refreshes;         /* it asks again when it is told to */
    bool registers_watches; /* it tells when a file of some name changes, if it is asked to */
    bool describes_codes;
    bool versions_edits;
};

struct lsp {
    struct run *run;
    struct rpc to;
    struct incoming in;
    struct asked *queue; /* that were read and not answered; malloc'd */
    size_t queue_at, queue_n, queue_capacity;
    struct judge judge;
    struct open_text *texts;
    struct editor editor;
    const char *root;   /* absolute: where texts without a file count as lying */
    struct arena arena; /* emptied for each message */
    double requests;    /* of our own */
    bool initialized, closing, ended;
};

/* Serve until the editor says so; the exit status. */
int lsp_serve(struct run *run);

/* serve/lsp_start.c */
void lsp_initialize(struct lsp *l, const struct asked *asked);

/* ---- serve/lsp_text.c: texts that are opened, changed and closed */

void lsp_open(struct lsp *l, const struct asked *asked);
void lsp_change(struct lsp *l, const struct asked *asked);
void lsp_close(struct lsp *l, const struct asked *asked);

/* The text that params.textDocument names, or NULL. */
struct open_text *lsp_text(const struct lsp *l, const struct asked *asked);

/* ---- serve/lsp_range.c: places in a text */

/* params.position or another one; false: there is none. */
bool lsp_read_position(const struct cJSON *at, struct text_position *to);

/* Write a position or a range of offsets, the later ones faster: *known is {0} at first. */
void lsp_position(const struct lsp *l, struct json *j, const char *key, const struct open_text *t,
                  size_t offset, struct text_position *known);
void lsp_range(const struct lsp *l, struct json *j, const struct open_text *t, size_t begin,
               size_t end, struct text_position *known);

/* ---- what is answered */

/* serve/lsp_diagnostics.c */
void lsp_tell_diagnostics(struct lsp *l, struct open_text *t);
void lsp_forget_diagnostics(struct lsp *l, const struct open_text *t);
void lsp_diagnostics(struct lsp *l, const struct asked *asked, struct open_text *t);

/* The offsets that a finding is about in the bytes of the text. */
void lsp_finding_range(const struct open_text *t, const struct lucid_finding *f, size_t *begin,
                       size_t *end);
/* Write what was found as a diagnostic. */
void lsp_diagnostic(const struct lsp *l, struct json *j, const struct open_text *t,
                    const struct lucid_finding *f, struct text_position *known);

/* serve/lsp_hover.c: words and grade, where the cursor is and in the text */
void lsp_hover(struct lsp *l, const struct asked *asked, struct open_text *t);
void lsp_lenses(struct lsp *l, const struct asked *asked, struct open_text *t);
void lsp_hints(struct lsp *l, const struct asked *asked, struct open_text *t);

/* serve/lsp_actions.c */
void lsp_actions(struct lsp *l, const struct asked *asked, struct open_text *t);

#endif
