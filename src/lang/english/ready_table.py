#!/usr/bin/python3
"""Write lang/english/ready_table.c: what is known of the commonest English words.

usage: lang/english/ready_table.py MODEL ENGLISH.so > lang/english/ready_table.c

MODEL is the language model of Debian's pocketsphinx-en-us, ENGLISH.so are the files of
lang/english but ready.c and ready_table.c as a shared library.
"""
import ctypes
import os
import re
import sys

from frequency_table import Facts, read_model
from lexicon_table import Slice

MOST, ROWS, PLACES = 12, 4096, 8  # as in english.h
WORDS = 28000
BITS = (1 << 60) - 1


def mix(word):
    """A word as a number below 2^60; ready.c has it too."""
    x = 0
    for i, letter in enumerate(word):
        x |= (ord(letter) & 31) << 5 * i
    x ^= x >> 29
    x = x * 0x9E3779B97F4A7C15 & BITS
    return x ^ x >> 31


def commonest(model):
    words = [word for word in model if re.fullmatch("[a-z]{1,%d}" % MOST, word)]
    return sorted(words, key=lambda word: (-model[word], word))[:WORDS]


def main(model, english):
    library = ctypes.CDLL(os.path.abspath(english))
    library.english_work_out.argtypes = [Slice]
    library.english_work_out.restype = Facts
    rows = [[] for _ in range(ROWS)]
    kinds, n = {}, 0
    for word in commonest(read_model(model)):
        known = library.english_work_out(Slice(word.encode(), len(word)))
        kind = kinds.setdefault((known.flags, known.syllables, known.rarity), len(kinds) + 1)
        x = mix(word)
        row = rows[x % ROWS]
        if len(row) < PLACES:  # else a rarer word is worked out when it comes
            row.append(x // ROWS << 16 | kind)
            n += 1

    print("/* lang/english/ready_table.c - made by ready_table.py, see ORIGIN.md: do not edit. */")
    print("/* clang-format off */")
    print('#include "lang/english/english.h"')
    print("\n#if !defined(__wasm__)")
    print("\nconst struct word_facts english_ready_facts[] = {")
    for flags, syllables, rarity in kinds:
        print(f"    {{ {flags}, {syllables}, {rarity} }},")
    print("};")
    print(f"\n/* {n} words. */")
    print("const uint64_t _Alignas(64) english_ready_words[ENGLISH_READY_ROWS][ENGLISH_READY_PLACES] = {")
    for row in rows:
        print("    { " + ", ".join("0x%X" % x for x in row or [0]) + " },")
    print("};")
    print("\n#endif")
    print(f"{n} words, {len(kinds)} kinds", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
