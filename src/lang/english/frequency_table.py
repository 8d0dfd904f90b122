#!/usr/bin/python3
"""Write lang/english/frequency_table.c: how rare each word of the lexicon is, in 32 classes.

usage: lang/english/frequency_table.py CMU MODEL LEXICON.so > lang/english/frequency_table.c

CMU is the unpacked npm package cmu-pronouncing-dictionary 3.0.0, MODEL the language model of
Debian's pocketsphinx-en-us, and LEXICON.so are rule.c, entry.c, familiar.c and lexicon_table.c
of lang/english as a shared library.

A class is an eighth of a decade of how often a word is to be expected in stories for children:
class 0 is the commonest.  The weights below were fitted once to counts in stories for children
(CC BY); the script of that fit was not kept.  The table is a binary fuse filter without prints,
as only words that the lexicon knows are looked up, three cells to 16 bits.
"""
import ctypes
import math
import os
import re
import struct
import sys

from lexicon_table import Slice, fuse_smallest, print_array
from words import hash_word, read_sections

WEIGHTS = {"one": -3.5729, "zipf": 0.8491, "below": 0.7563, "familiar": 0.3298,
           "spache": 0.5069, "letters": -0.0195}
COMMONEST, STEPS, RAREST = 2.9, 8, 31
FAMILIAR, SPACHE = 1 << 1, 1 << 2  # WORD_FAMILIAR, WORD_SPACHE
HEADER = b"Trie Language Model"


class Stem(ctypes.Structure):
    _fields_ = [("text", Slice), ("hashes", ctypes.c_void_p)]


class Facts(ctypes.Structure):
    _fields_ = [("flags", ctypes.c_uint16), ("syllables", ctypes.c_uint16),
                ("rarity", ctypes.c_uint8)]


def read_model(path):
    """word -> log10 of its occurrences in a milliard words, by a trigram model in Sphinx's form."""
    with open(path, "rb") as file:
        data = file.read()
    assert data.startswith(HEADER) and data[len(HEADER)] == 3
    at = len(HEADER) + 1
    words_n, _, _, quantised = struct.unpack_from("<4I", data, at)
    assert quantised == 1
    at += 16 + 3 * 4 * 65536  # the steps of probabilities of pairs and triples
    words = data.rstrip(b"\0").split(b"\0")[-words_n:]
    rows = struct.iter_unpack("<ffI", data[at:at + 12 * words_n])
    return {word.decode(): 9 + log * math.log10(1.0001)
            for word, (log, _, _) in zip(words, rows) if word[:1] != b"<"}


def load_flags(path):
    """word -> which of the lists of easy words have it, its endings taken off."""
    library = ctypes.CDLL(os.path.abspath(path))
    library.english_stem_of.argtypes = [Slice, ctypes.c_void_p]
    library.english_stem_of.restype = Stem
    library.english_entry.argtypes = [Stem]
    library.english_entry.restype = Facts
    library.english_familiar.argtypes = [Stem, Facts]
    hashes = (ctypes.c_uint64 * 42)()

    def flags_of(word):
        stem = library.english_stem_of(Slice(word.encode(), len(word)), hashes)
        return library.english_familiar(stem, library.english_entry(stem))
    return flags_of


def traits(word, zipf, flags):
    return {"one": 1, "zipf": zipf, "below": max(0, 4 - zipf), "familiar": bool(flags & FAMILIAR),
            "spache": bool(flags & SPACHE), "letters": len(word)}


def rarity(word, model, flags_of):
    if word not in model:
        return RAREST
    has = traits(word, model[word], flags_of(word))
    expected = sum(WEIGHTS[name] * has[name] for name in WEIGHTS)
    return min(RAREST, max(0, math.floor((COMMONEST - expected) * STEPS + 0.5)))


def main(cmu, model, lexicon):
    here = os.path.dirname(os.path.abspath(__file__))
    model, flags_of = read_model(model), load_flags(lexicon)
    with open(cmu + "/index.js", encoding="utf-8") as file:
        words = set(re.findall(r'^  "([a-z\']*[a-z][a-z\']*)(?:\(\d\))?": ', file.read(), re.M))
    words.update(word for word, _ in read_sections(here + "/extra.txt")["syllables"])
    values = {hash_word(word): rarity(word, model, flags_of) for word in words if len(word) <= 40}
    table, segments = fuse_smallest(values, 2048)
    table += [0] * (-len(table) % 3)
    packed = [table[i] | table[i + 1] << 5 | table[i + 2] << 10 for i in range(0, len(table), 3)]

    print("/* lang/english/frequency_table.c - made by frequency_table.py, see ORIGIN.md: do not edit. */")
    print("/* clang-format off */")
    print('#include "lang/english/english.h"')
    print(f"\n/* The classes of {len(values)} words. */")
    print(f"const struct english_shape english_rarity_shape = {{ 2048, {segments} }};")
    print_array("uint16_t", "english_rarity_cells", packed, 16)
    print(f"{len(values)} words, {2 * len(packed)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
