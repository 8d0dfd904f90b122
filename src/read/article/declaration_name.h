/* read/article/declaration_name.h - does a line name a word count, whatever it says of it? */
#ifndef LUCID_READ_ARTICLE_DECLARATION_NAME_H
#define LUCID_READ_ARTICLE_DECLARATION_NAME_H

#include "base/str.h"

/* "Word Count: nine", "| Word Count | 551 |": behind an end mark these are meant to declare. */
bool declaration_is_named(lucid_str line);

#endif
