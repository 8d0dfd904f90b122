/*
 * sentence/may_end.h - abbreviations that end a sentence or go on with the next word.
 */
#ifndef LUCID_SENTENCE_MAY_END_H
#define LUCID_SENTENCE_MAY_END_H

#include "sentence/terminator.h"

/* U.S., Co., etc., p.m., г.: the next word decides. */
enum verdict may_end_verdict(struct mark *m);

/* 476 A.D., 44 v. Chr. */
enum verdict era_verdict(struct mark *m);

#endif
