/* in/document/style_names.h - what the usual names of styles say of a paragraph. */
#ifndef LUCID_IN_DOCUMENT_STYLE_NAMES_H
#define LUCID_IN_DOCUMENT_STYLE_NAMES_H

#include "base/model.h"

/* The kind of block, and the level of a heading, by the name of a style as Word or LibreOffice
 * shows it, or as OpenDocument writes it ("Source_20_Code"); false: it says nothing. */
bool style_is_named(const char *name, enum lucid_block_kind *kind, unsigned *level);

#endif
