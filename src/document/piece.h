/*
 * document/piece.h - a plain text that is read in pieces, in any order.
 *
 * From one feed to the next a document keeps what it has added up, and the text
 * that it is not done with: that begins with a paragraph.  Another document can
 * begin with the same paragraph and go on as this one would have done; what it
 * adds up is absorbed afterwards.  The caller feeds them what one document would be
 * fed at a time, since that decides where they stop, and makes sure at each joint
 * that the one begins where the other leaves off.
 */
#ifndef LUCID_DOCUMENT_PIECE_H
#define LUCID_DOCUMENT_PIECE_H

#include "count/analyse_piece.h"
#include "document/document.h"

/* A piece that was read. */
struct document_piece {
    uint64_t begins;     /* its first paragraph, in the text */
    uint64_t lines;      /* from there to the bytes that it was fed first */
    struct document end; /* what came of it; the lists of its analysis are its own */
};

/* May the text be read in pieces, of which the document reads the first?  Its language
 * is known. */
bool document_may_part(const struct document *d);

/* Begin a piece: what it will be fed begins at `offset` in the file.  `before` is what
 * stands there before it, from the beginning of a paragraph well before those that are
 * not done with. */
void document_begin_piece(struct document *d, const struct document *whole, uint64_t offset,
                          lucid_str before, struct piece_keeps keeps);

/* Is all as in a plain text that goes on? */
bool document_is_going_on(const struct document *d);

/* May others go on where it stands? */
bool document_may_absorb(const struct document *d);

/* Take what the document came to, as far as it was fed; false where a piece cannot
 * stand for it.  The document is to begin again. */
bool document_end_piece(struct document *d, struct document_piece *piece);
void document_piece_free(struct document_piece *piece);

/* Let d go on behind a piece that begins where it ends.  See analysis_absorb. */
void document_absorb(struct document *d, const struct document_piece *piece, const uint32_t *map);

/* Where in the file the text begins that the document is not done with. */
uint64_t document_file_offset(const struct document *d);

/* After that: the bytes of the file from there to those that it will be fed. */
void document_resume(struct document *d, lucid_str bytes);

#endif
