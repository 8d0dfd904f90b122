/*
 * count/analyse_piece.h - the analysis of a text that is read in pieces.
 *
 * Each piece is counted by its own analysis with its own vocabulary, then merged into
 * that of the text before it.  The result is what one analysis of the whole would give.
 */
#ifndef LUCID_COUNT_ANALYSE_PIECE_H
#define LUCID_COUNT_ANALYSE_PIECE_H

#include "count/analyse.h"

/* What a piece need keep: of a long text the first so many do. */
struct piece_keeps {
    bool tokens, sentences;
};

/* Begin a piece of a text whose language is known, and whose title and first
 * paragraph lie before it.  Pieces of one vocabulary are one document to it.  The
 * lists that older pieces kept are theirs: there are none. */
void analysis_begin_piece(struct analysis *a, const struct language *in, struct piece_keeps keeps);

/* How many are kept of what is before a piece. */
struct kept {
    size_t tokens, sentences;
};

/* Did the piece keep all that is asked for?  *before goes on to its end. */
bool analysis_kept_enough(const struct analysis *piece, struct kept *before);

/* Add a piece that begins there; its words are absorbed already, and map tells the
 * new number of each. */
void analysis_absorb(struct analysis *a, const struct analysis *piece, const uint32_t *map,
                     const struct lucid_place *begin);

#endif
