/*
 * document_piece.h - a plain text that is read in pieces, in any order.
 *
 * From one feed to the next a document keeps what it has added up, and the text
 * that it is not done with: that begins with a paragraph.  Another document can
 * begin with the same paragraph and go on as this one would have done; what it
 * adds up is absorbed afterwards.  For that both must be fed the same bytes
 * together, and the one must begin where the other leaves off, of which the caller makes
 * sure at each joint.
 */
#ifndef LUCID_DOCUMENT_PIECE_H
#define LUCID_DOCUMENT_PIECE_H

#include "analysis_piece.h"
#include "document.h"

/* A piece that was read. */
struct document_piece {
    uint64_t begins;     /* its first paragraph, in the text */
    uint64_t lines;      /* from there to the bytes that it was fed first */
    struct document end; /* what came of it; the lists of its analysis are its own */
};

/* May the text be read in pieces, of which the document reads the first?  Its language
 * is known. */
bool document_may_part(const struct document *d);

/* Begin a piece with an empty document.  `before` ends where in the file the bytes
 * begin that it will be fed; it begins with a paragraph, and there ends one far from its end. */
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

/* The text from where a document goes on up to the bytes that it will be fed. */
void document_resume(struct document *d, lucid_str bytes);

#endif
