#!/usr/bin/python3
"""Write lang/english/lexicon_table.c: syllables and flags of English words as two static tables.

usage: lang/english/lexicon_table.py CMU DALE_CHALL SPACHE AMERICAN_ENGLISH RULE.so > lang/english/lexicon_table.c

CMU, DALE_CHALL and SPACHE are unpacked npm packages (cmu-pronouncing-dictionary 3.0.0,
dale-chall 2.0.1, spache 2.0.1), AMERICAN_ENGLISH is the word list of Debian's wamerican, and
RULE.so is lang/english/rule.c as a shared library: only what it gets wrong is stored.

A table is a binary fuse filter (Graf and Lemire 2022): the exclusive or of three cells is the
value of the word that the table was made with, and noise for any other.
"""
import ctypes
import os
import re
import sys

from words import (count_vowels, hash_word, read_names, read_pronunciations,
                           read_sections, read_strings)

KNOWN_PRINT = 0x7F


class Slice(ctypes.Structure):
    _fields_ = [("p", ctypes.c_char_p), ("n", ctypes.c_size_t)]


def load_rule(path):
    library = ctypes.CDLL(os.path.abspath(path))
    library.english_rule_count.argtypes = [Slice]
    return lambda word: library.english_rule_count(Slice(word.encode(), len(word)))


def cells_of(hashed, length, segments):
    """Three cells in three neighbouring segments, as english_cells has them."""
    first = (hashed >> 32) * (segments * length) >> 32
    second = (first + length) ^ (hashed & length - 1)
    third = (first + 2 * length) ^ (hashed >> 16 & length - 1)
    return first, second, third


def print_of(hashed):
    """16 bits that tell the word from others in its cells."""
    return (hashed * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) >> 48


def fuse(values, length, segments):
    """The cells that give every hash its value, or None when these sizes do not do."""
    size = (segments + 2) * length
    at = {hashed: cells_of(hashed, length, segments) for hashed in values}
    degree, mixed = [0] * size, [0] * size
    for hashed, cells in at.items():
        for cell in cells:
            degree[cell] += 1
            mixed[cell] ^= hashed
    ready = [cell for cell in range(size) if degree[cell] == 1]
    peeled = []
    while ready:
        alone = ready.pop()
        if degree[alone] != 1:
            continue
        hashed = mixed[alone]
        peeled.append((hashed, alone))
        for cell in at[hashed]:
            degree[cell] -= 1
            mixed[cell] ^= hashed
            if degree[cell] == 1:
                ready.append(cell)
    if len(peeled) < len(values):
        return None
    table = [0] * size
    for hashed, alone in reversed(peeled):
        first, second, third = at[hashed]
        table[alone] = 0
        table[alone] = values[hashed] ^ table[first] ^ table[second] ^ table[third]
    return table


def fuse_smallest(values, length):
    """The smallest table with segments of that length, and how many it has."""
    segments = max(1, int(len(values) * 1.06) // length - 2)
    while True:
        table = fuse(values, length, segments)
        if table:
            return table, segments
        segments += 1


def seems_held(hashed, table, length, segments):
    first, second, third = cells_of(hashed, length, segments)
    return (table[first] ^ table[second] ^ table[third]) >> 8 == print_of(hashed)


def print_array(kind, name, cells, per_line):
    print(f"\nconst {kind} {name}[{len(cells)}] = {{")
    for i in range(0, len(cells), per_line):
        print("    " + ", ".join(str(cell) for cell in cells[i:i + per_line]) + ",")
    print("};")


def gather(cmu, dale_chall, spache, american, extra):
    """word -> syllables (CMUdict or by hand), word -> set of flags."""
    counts = {}
    for word, says in read_pronunciations(cmu).items():
        if re.fullmatch("[a-z']*[a-z][a-z']*", word):
            counts[word] = max(1, count_vowels(says[0]))
    counts.update((word, int(n)) for word, n in extra["syllables"])
    lists = {"STOP": sum(extra["stop"], []), "PRONOUN": sum(extra["pronoun"], []),
             "PREPOSITION": sum(extra["preposition"], []),
             "FAMILIAR": read_strings(dale_chall) + sum(extra["familiar"], []),
             "SPACHE": read_strings(spache),
             "NAME": read_names(american) & counts.keys()}
    flags = {}
    for flag, words in lists.items():
        for word in words:
            flags.setdefault(word.rstrip("."), set()).add(flag)
    for word, has in flags.items():
        if has & {"FAMILIAR", "SPACHE", "STOP"}:
            has.discard("NAME")
    return counts, {word: frozenset(has) for word, has in flags.items() if has}


def count_by_rule(word, counts, rule):
    """What lang/english/lookup.c makes of the word without an entry for it."""
    if word.endswith("'s") and "'" not in word[:-2] and word[:-2] in counts:
        return counts[word[:-2]] + bool(re.search("([sxz]|[cs]h|[cgsz]e)$", word[:-2]))
    if word.endswith("s'") and word[:-1] in counts:
        return counts[word[:-1]]
    return rule(word) if word.isalpha() and word.isascii() else 0


def main(cmu, dale_chall, spache, american, rule):
    here = os.path.dirname(os.path.abspath(__file__))
    rule = load_rule(rule)
    counts, flags = gather(cmu, dale_chall, spache, american,
                           read_sections(here + "/extra.txt"))
    stored = {word: n for word, n in counts.items() if n != count_by_rule(word, counts, rule)}
    name_only = frozenset(["NAME"])
    rows = {word for word, has in flags.items() if has != name_only} | stored.keys()
    while True:
        kind = {word: (stored.get(word, 0), tuple(sorted(flags.get(word, ())))) for word in rows}
        kinds = sorted(set(kind.values()))
        facts = {hash_word(word): print_of(hash_word(word)) << 8 | kinds.index(has)
                 for word, has in kind.items()}
        assert len(facts) == len(rows) and len(kinds) <= 256
        facts_table, facts_segments = fuse_smallest(facts, 512)
        # A known word that the table mistakes for another gets a row of its own.
        mistaken = {word for word in counts.keys() - rows
                    if seems_held(hash_word(word), facts_table, 512, facts_segments)}
        if not mistaken:
            break
        rows |= mistaken
    known = {}
    for word in counts.keys() - stored.keys():
        if "'" not in word:
            hashed = hash_word(word)
            known[hashed] = (print_of(hashed) & KNOWN_PRINT) << 1 | ("NAME" in flags.get(word, ()))
    known_table, known_segments = fuse_smallest(known, 2048)

    print("/* lang/english/lexicon_table.c - made by lexicon_table.py, see ORIGIN.md: do not edit. */")
    print("/* clang-format off */")
    print('#include "lang/english/english.h"')
    print(f"\n/* {len(rows)} words with syllables or flags of their own; "
          f"{len(known)} known whose syllables the rule counts. */")
    print(f"const struct english_shape english_facts_shape = {{ 512, {facts_segments} }};")
    print(f"const struct english_shape english_known_shape = {{ 2048, {known_segments} }};")
    print(f"\nconst struct word_facts english_kinds[256] = {{")
    for n, has in kinds:
        print(f"    {{ {' | '.join('WORD_' + flag for flag in has) or 0}, {n}, 0 }},")
    print("};")
    print_array("uint16_t", "english_facts_print", [cell >> 8 for cell in facts_table], 16)
    print_array("uint8_t", "english_facts_value", [cell & 255 for cell in facts_table], 24)
    print_array("uint8_t", "english_known", known_table, 24)
    print(f"{len(rows)} rows, {len(stored)} stored, {len(known)} known, "
          f"{3 * len(facts_table) + len(known_table)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
