/* in/markdown/indented_code.h - indented text in Markdown: code, or a paragraph? */
#ifndef LUCID_MARKUP_INDENT_H
#define LUCID_MARKUP_INDENT_H

#include "base/str.h"

bool is_indented_prose(lucid_str block);

#endif
