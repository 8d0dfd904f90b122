/* in/markdown/evidence.h - does a text look like Markdown? */
#ifndef LUCID_IN_MARKDOWN_EVIDENCE_H
#define LUCID_IN_MARKDOWN_EVIDENCE_H

#include "base/str.h"

/* It must give evidence: front matter, a heading, a fence, a link. */
bool looks_like_markdown(lucid_str head);

#endif
