/* notation/xml.h - text inside XML 1.0. */
#ifndef LUCID_NOTATION_XML_H
#define LUCID_NOTATION_XML_H

#include "notation/writer.h"

/* Write ` key="value"` for any XML 1.0 reader: markup is escaped; line ends, tabs and
 * characters that would reorder text on a terminal become references; characters that
 * XML forbids and bad bytes become U+FFFD. */
void write_xml_attribute(struct writer *w, const char *key, lucid_str value);

/* The same as the content of an element. */
void write_xml_text(struct writer *w, lucid_str text);

#endif
