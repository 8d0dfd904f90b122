/*
 * sentence/inset.h - marks of what is set into a sentence: between dashes, in a title.
 */
#ifndef LUCID_SENTENCE_INSET_H
#define LUCID_SENTENCE_INSET_H

#include "sentence/terminator.h"

/* El plan —¿quién lo diría?— salió bien. */
enum verdict inset(struct mark *m);

/* 《跑吧！少年》: in angle brackets, or right before the one that closes, text after it. */
bool is_in_title(const struct mark *m);

/* Ｕ．Ｓ．Ａ．: the full stop of full width after one letter */
bool is_wide_initial(const struct mark *m);

#endif
