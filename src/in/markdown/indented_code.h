/* in/markdown/indented_code.h - indented text in Markdown: code, or a paragraph? */
#ifndef LUCID_IN_MARKDOWN_INDENTED_CODE_H
#define LUCID_IN_MARKDOWN_INDENTED_CODE_H

#include "base/str.h"

bool is_indented_prose(lucid_str block);

#endif
