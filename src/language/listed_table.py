#!/usr/bin/env python3
"""Write listed_table.c: which words of a to z may be on a list of a language.

    python3 src/language/listed_table.py > src/language/listed_table.c

Read from the lists in src/lang/xx.c that may keep a mark from ending a
sentence.  Of a word longer than eight letters the last eight count."""
import re
from pathlib import Path

LISTS = "abbreviations", "ending", "exclaiming"
BITS, FACTOR = 12, 0x9FB21C651E98DF25
PER_LINE = 4


def words(source):
    """The words of a to z on the lists of a file."""
    for name in LISTS:
        found = re.search(r"\b%s\[\] = \{(.*?)\};" % name, source, re.S)
        yield from re.findall(r'"([a-z]+)"', found[1] if found else "")


def bit_of(word):
    """As is_maybe_listed has it: the last letter is the highest byte."""
    key = int.from_bytes(word[-8:].encode().rjust(8, b"\0"), "little")
    return (key * FACTOR & 2**64 - 1) >> 64 - BITS


print("/* language/listed_table.c - made by listed_table.py: a bit for each word that may be listed. */")
print('#include "language/syllable_rules.h"')
for path in sorted((Path(__file__).parent.parent / "lang").glob("??.c")):
    bits = {bit_of(word) for word in words(path.read_text(encoding="utf-8"))}
    if not bits:
        continue
    cells = [sum(1 << b % 64 for b in bits if b // 64 == i) for i in range(2**BITS // 64)]
    print("\nconst uint64_t listed_%s[LISTED_CELLS] = {" % path.stem)
    for i in range(0, len(cells), PER_LINE):
        print("    " + " ".join("0x%016X," % c for c in cells[i:i + PER_LINE]))
    print("};")
