/* notation/xml.h - text inside XML 1.0. */
#ifndef LUCID_XML_H
#define LUCID_XML_H

#include "notation/writer.h"

/* ` key="value"`, fit for any XML 1.0 reader: markup escaped, line ends and
 * tabs kept as references, characters that XML forbids and bad bytes as
 * U+FFFD, those that would turn a terminal's text around as references. */
void write_xml_attribute(struct writer *w, const char *key, lucid_str value);

/* The same as the content of an element. */
void write_xml_text(struct writer *w, lucid_str text);

#endif
