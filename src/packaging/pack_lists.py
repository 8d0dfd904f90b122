#!/usr/bin/env python3
"""Print a file of src/lang with its lists of words end to end, for small programs.

    python3 src/packaging/pack_lists.py src/lang/de.c

A list begins with the number of bytes of its words, in two bytes; then they follow, a NUL after
each, and language/listed.c searches them there. In other programs a word has 24 bytes."""
import re
import sys
from pathlib import Path

LIST = re.compile(r"^static const listed_word (\w+)\[\] = \{(.*?)\};\n", re.S | re.M)
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"')


def packed(match):
    name, words = match[1], WORD.findall(match[2])
    size = sum(len(word.encode()) + 1 for word in words)
    if not words or "\\" in "".join(words) or size > 0xFFFF:
        sys.exit(f"pack_lists.py: {name} of {sys.argv[1]} cannot be packed")
    rows = "\n".join(f'    "{word}\\0"' for word in words)
    return (f'enum {{ {name}_words = {len(words)} }};\n'
            f'static const char {name}[] = "\\x{size % 256:02x}" "\\x{size // 256:02x}"\n{rows};\n')


def main():
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    names = {match[1] for match in LIST.finditer(text)}
    text = LIST.sub(packed, text)
    if "listed_word" in text:
        sys.exit(f"pack_lists.py: a list of {sys.argv[1]} is written in another way")
    text = re.sub(r"\bLIST\((\w+)\)", lambda m: f"PACKED_{m[0]}" if m[1] in names else m[0], text)
    print(f'#line 1 "{sys.argv[1]}"\n{text}', end="")


main()
