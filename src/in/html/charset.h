/* in/html/charset.h - the encoding that a page declares. */
#ifndef LUCID_IN_HTML_CHARSET_H
#define LUCID_IN_HTML_CHARSET_H

#include "read/encoding_labels.h"

/* What <meta> or an XML declaration says in the first 1,024 bytes (HTML, 13.2.3.2), or NULL. */
const struct encoding *html_encoding(lucid_str head);

#endif
