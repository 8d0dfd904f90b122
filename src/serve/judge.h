/*
 * serve/judge.h - what is found in an open text: once for each version of it.
 */
#ifndef LUCID_SERVE_JUDGE_H
#define LUCID_SERVE_JUDGE_H

#include "check/check.h"
#include "run/kept_rules.h"
#include "serve/open_text.h"

struct judge {
    struct document *document;
    struct kept_rules rules;
    struct check check;
    uint64_t serial; /* of the last judgement */
    /* while a text is read: */
    const struct open_text *text;
    const struct config_case *holds;
    struct judgement *into;
    const struct assignments *more; /* rules, over all others; NULL: there are none */
};

/* Read the configurations of the folders, and give up the right to read anything else. */
void judge_narrow(struct judge *j, struct run *run, const char *const *folders, size_t n);

void judge_begin(struct judge *j, struct run *run);
void judge_free(struct judge *j);

/* What check finds in the text, by the rules as they are now. */
const struct judgement *judge_text(struct judge *j, struct open_text *t);

/* The same in other bytes in its place; the judgement is the caller's, {0} at first but for
 * arena.exhausted. */
void judge_instead(struct judge *j, const struct open_text *t, lucid_str bytes,
                   struct judgement *into);

/* Read the text into the document, whose listener is set, with those options, into the arena; the
 * report comes with intervals.  NULL, or why it cannot be read. */
const char *judge_read(struct judge *j, const struct open_text *t, struct lucid_options *options,
                       struct arena *a);

/* Its sentences and sections; NULL: it cannot be read. */
const struct annotated_text *judge_annotate(struct judge *j, struct open_text *t);

#endif
