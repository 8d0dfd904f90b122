#!/usr/bin/env python3
"""Write musl's iconv.c with its large tables packed, and to UTF-8 only.

    python3 src/packaging/trim_iconv.py SOURCES/musl/src/locale/iconv.c

The tables are those of src/bindings/npm/charsets.c. Nothing in lucid converts to another
encoding. What is not found in the source is an error."""
import re
import sys
from pathlib import Path

# What musl's own functions do in its own locale for UTF-8.
UTF8 = r"""
static int wctomb_utf8(char *s, unsigned c)
{
	if (c < 0x80) return *s = c, 1;
	if (c < 0x800) return *s++ = 0xc0|c>>6, *s = 0x80|c&0x3f, 2;
	if (c < 0xd800 || c-0xe000u < 0x2000)
		return *s++ = 0xe0|c>>12, *s++ = 0x80|c>>6&0x3f, *s = 0x80|c&0x3f, 3;
	if (c-0x10000 < 0x100000)
		return *s++ = 0xf0|c>>18, *s++ = 0x80|c>>12&0x3f, *s++ = 0x80|c>>6&0x3f, *s = 0x80|c&0x3f, 4;
	return -1;
}

static size_t mbrtowc_utf8(wchar_t *wc, const char *s, size_t n, mbstate_t *st)
{
	const unsigned char *p = (const void *)s;
	unsigned c = p[0], k = c-0xc2 < 0x1e ? 2 : c-0xe0 < 0x10 ? 3 : c-0xf0 < 5 ? 4 : 0;

	if (!k) return -1;
	c &= 0x7f>>k;
	for (unsigned i=1; i<k; i++) {
		if (i == n) return -2;
		if (p[i]>>6 != 2) return -1;
		c = c<<6 | p[i]&0x3f;
		/* too long for what it is, a surrogate or beyond Unicode */
		if (i==1 && (k==3 && (c<0x20 || c-0x360<0x20) || k==4 && c-0x10>=0x100)) return -1;
	}
	*wc = c;
	return k;
}
"""
TABLES = """	const unsigned short *table = type == EUC_JP || type == SHIFT_JIS || type == ISO2022_JP ? charset_table(CHARSET_JIS)
		: type == GB18030 || type == GBK || type == GB2312 ? charset_table(CHARSET_GB)
		: type == BIG5 ? charset_table(CHARSET_BIG5) : type == EUC_KR ? charset_table(CHARSET_KSC) : 0;
	const unsigned short (*const jis0208)[94] = (const void *)table;
	const unsigned short (*const gb18030)[190] = (const void *)table;
	const unsigned short (*const big5)[157] = (const void *)table;
	const unsigned short (*const ksc)[94] = (const void *)table;
	const unsigned short *const hkscs = table ? table + 89*157 : 0;
"""


def main():
    text = Path(sys.argv[1]).read_text(encoding="ascii")

    def replace(pattern, new):
        nonlocal text
        text, n = re.subn(pattern, lambda _: new, text, flags=re.S | re.M)
        if n == 0:
            sys.exit(f"trim_iconv.py: no {pattern} in {sys.argv[1]}")

    for name in ("jis0208", "gb18030", "big5", "hkscs", "ksc", "rev_jis"):
        replace(rf"^static const unsigned short {name}\[[^=]*\] = {{\n.*?^}};\n", "")
    replace(r"^static unsigned uni_to_jis\(.*?^}\n", "")
    replace(r'^#include "locale_impl.h"\n', '#include "bindings/npm/charsets.h"\n')
    replace(r"^#define mbrtowc_utf8 mbrtowc\n#define wctomb_utf8 wctomb\n", UTF8)
    replace(r"^\tlocale_t \*ploc[^\n]*\n", TABLES)
    replace(r"^\t\*ploc = [^\n]*\n", "")
    # the ways to other encodings: from the last case before that of UTF-8 on, and after it
    replace(r"^\t\tcase WCHAR_T:\n\t\t\tif \(\*outb.*?(?=^\t\tcase UTF_8:)", "")
    replace(r"^\t\tcase US_ASCII:\n\t\t\tif \(c > 0x7f\).*?(?=^\t\t}\n\t}\n)", "")
    # musl takes any second byte, and reads past the table after the first bytes EB to EF
    replace(r"(?<=^\t\t\t\tc\+\+;\n\t\t\t\td -= 159;\n\t\t\t})\n\t\t\tc = jis0208", " else goto ilseq;\n\t\t\tif (c >= 84) goto ilseq;\n\t\t\tc = jis0208")
    replace(r" \|\| \(charmaps\[t\] >= 0330\)\)", " || charmaps[t] != UTF_8)")
    print(text, end="")


main()
