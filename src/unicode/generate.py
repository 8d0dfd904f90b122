#!/usr/bin/env python3
"""Write properties.c from the Unicode Character Database.

Usage: generate.py [UCD] > properties.c

UCD is the folder of Debian's package unicode-data, /usr/share/unicode.  The
output depends on nothing else, so CI can compare it with the committed file.
The counts of a text must not change with the system: the tables are of VERSION,
and where the UCD is of another, the committed file is written as it is, with a
note on standard error.
"""
import re
import sys
from pathlib import Path

VERSION = "15.0.0"
LIMIT, BLOCK, FOLDS = 0x110000, 256, 0x800

# The names of the UCD in the order of the enums in properties.h.
WORD_BREAK = ("Other CR LF Newline Extend ZWJ Regional_Indicator Format Katakana "
              "Hebrew_Letter ALetter Single_Quote Double_Quote MidNumLet MidLetter MidNum "
              "Numeric ExtendNumLet WSegSpace").split()
SENTENCE_BREAK = ("Other CR LF Extend Sep Format Sp Lower Upper OLetter Numeric ATerm "
                  "STerm Close SContinue").split()
# The syllables of Hangul, LV and LVT, are known by their number.
GRAPHEME_BREAK = ("Other CR LF Control Extend ZWJ Regional_Indicator Prepend SpacingMark "
                  "L V T").split()
(LETTER, NUMBER, MARK, UPPER, LOWER, SPACE, IDEOGRAM, UNSPACED, PICTOGRAPH, FORMAT, CONTROL,
 OPEN, CLOSE, DASH, PUNCTUATION, SYMBOL) = (1 << i for i in range(16))

CATEGORY = {"Lt": UPPER, "Cf": FORMAT, "Cc": CONTROL, "Ps": OPEN, "Pi": OPEN, "Pe": CLOSE,
            "Pf": CLOSE}
MAJOR = {"L": LETTER, "N": NUMBER, "M": MARK, "P": PUNCTUATION, "S": SYMBOL}
BINARY = {"Uppercase": UPPER, "Lowercase": LOWER, "White_Space": SPACE, "Dash": DASH,
          "Extended_Pictographic": PICTOGRAPH}
SCRIPT = {"Han": IDEOGRAM, "Hiragana": IDEOGRAM, "Katakana": IDEOGRAM,
          "Thai": UNSPACED, "Lao": UNSPACED, "Khmer": UNSPACED, "Myanmar": UNSPACED}

# Of script Common, but never written outside Japanese: the sign of 〆切, the
# repeat marks of vertical kana, the long-vowel mark in its two widths, and the
# names of eras and the word for a company in one square.
COMMON_IDEOGRAMS = [0x3006, *range(0x3031, 0x3036), 0x30FC, 0xFF70, 0x32FF, *range(0x337B, 0x3380)]

# Signs that are read as words, though their category is So or Po.  By chapter of The
# Unicode Standard 15.0:
WORD_SIGNS = [
    0x06FD, 0x06FE,                     # 9.2: "and" and "in" of Sindhi
    *range(0xFD40, 0xFD50), 0xFDCF, *range(0xFDFD, 0xFE00),  # 9.2: phrases of honour
    0x09FA, 0x0B70,                     # 12.2, 12.5: isshar, before the name of one who died
    *range(0x0BF3, 0x0BF9), 0x0BFA,     # 12.6: day, month, year, debit, credit, the same, number
    0x0C7F, 0x0D4F, 0x0D79,             # 12.7, 12.9: measures; the date mark
    *range(0x104C, 0x1050),             # 16.3: locative, completed, aforementioned, genitive
    0x109F, 0xAA77,                     # 16.3: exclamations of Shan and Aiton
    0x17D8, *range(0x19E0, 0x1A00),     # 16.4: "et cetera"; days of the lunar month
    *range(0x3300, 0x3358), 0x32FF, *range(0x337B, 0x3380),  # 22.5: words in one square
    *range(0x11FD5, 0x11FDD), *range(0x11FE1, 0x11FF2),      # 12.6: Tamil accounts and land
]


def values(path):
    """Yield (first, last, value) of a property file's lines."""
    line = re.compile(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)")
    for found in map(line.match, path.open(encoding="utf-8")):
        if found:
            first, last, value = found.groups()
            yield int(first, 16), int(last or first, 16), value


def categories(path):
    """Yield (first, last, General_Category) of UnicodeData.txt."""
    first = None
    for fields in (line.split(";") for line in path.open(encoding="utf-8")):
        cp, name, category = int(fields[0], 16), fields[1], fields[2]
        if name.endswith(", First>"):
            first = cp
            continue
        yield cp if first is None else first, cp, category
        first = None


def paint(into, ranges, numbers):
    """Or a number into every code point of the ranges whose value has one."""
    for first, last, value in ranges:
        number = numbers.get(value, 0)
        for cp in range(first, last + 1) if number else ():
            into[cp] |= number


def bits_of_all(ucd):
    bits, scripts = [0] * LIMIT, [0] * LIMIT
    general = list(categories(ucd / "UnicodeData.txt"))
    paint(bits, general, CATEGORY)
    paint(bits, ((a, b, c[0]) for a, b, c in general), MAJOR)
    for name in ("PropList.txt", "DerivedCoreProperties.txt", "emoji/emoji-data.txt"):
        paint(bits, values(ucd / name), BINARY)
    paint(scripts, values(ucd / "Scripts.txt"), SCRIPT)
    for cp in COMMON_IDEOGRAMS:
        scripts[cp] = IDEOGRAM
    for cp in WORD_SIGNS:
        bits[cp] = bits[cp] & ~(SYMBOL | PUNCTUATION) | LETTER
    # The fillers of Hangul are letters that nobody sees: nothing is left of a word of them.
    for cp in members(ucd / "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point"):
        bits[cp] &= ~LETTER
    for cp, script in enumerate(scripts):
        if bits[cp] & LETTER or (bits[cp] & NUMBER and script == IDEOGRAM):
            bits[cp] |= script
    return bits


def numbers_of_all(path, names):
    numbers = [0] * LIMIT
    paint(numbers, values(path), {name: i for i, name in enumerate(names)})
    return numbers


def decompositions(path):
    """Code point -> its canonical decomposition, a list."""
    rows = (line.split(";") for line in path.open(encoding="utf-8"))
    return {int(fields[0], 16): [int(part, 16) for part in fields[5].split()]
            for fields in rows if fields[5] and not fields[5].startswith("<")}


def case_folds(path):
    """Code point -> what its case is folded to, a list."""
    rows = re.findall(r"^([0-9A-F]+); [CF]; ([0-9A-F ]+);", path.read_text(encoding="utf-8"), re.M)
    return {int(cp, 16): [int(part, 16) for part in to.split()] for cp, to in rows}


def members(path, name):
    """The code points of a property file that have that value."""
    return {cp for first, last, value in values(path) if value == name
            for cp in range(first, last + 1)}


def folds(ucd):
    """What the first code points are folded to, and the class plus 1 of all that stay alone.

    That is: NFC and case folding make one code point of it, which is what NFC has in any text
    whose classes are in order.  It is 0 for others.
    """
    normal = ucd / "DerivedNormalizationProps.txt"
    excluded = members(normal, "Full_Composition_Exclusion")
    # The lines of NFC_QC name what is no or maybe; only the second may follow something.
    second = {cp for first, last in re.findall(r"^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; NFC_QC; M",
                                               normal.read_text(encoding="utf-8"), re.M)
              for cp in range(int(first, 16), int(last or first, 16) + 1)}
    other = second | members(ucd / "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
    case, parts = case_folds(ucd / "CaseFolding.txt"), decompositions(ucd / "UnicodeData.txt")
    to, alone = [0] * FOLDS, [0] * LIMIT
    combining = [0] * LIMIT
    for fields in (line.split(";") for line in (ucd / "UnicodeData.txt").open(encoding="utf-8")):
        combining[int(fields[0], 16)] = int(fields[3])
    for cp in range(LIMIT):
        one = case.get(cp, [cp])
        if len(one) == 1 and one[0] in excluded:
            one = parts[one[0]]
        if len(one) == 1 and one[0] not in excluded and cp not in other and one[0] not in other:
            if cp < FOLDS:
                to[cp] = one[0]
            if cp < FOLDS or one[0] == cp:
                alone[cp] = combining[one[0]] + 1
    return to, alone


def two_stages(items):
    """Number the distinct items and the distinct blocks of their numbers."""
    distinct, blocks, index = {}, {}, []
    numbers = [distinct.setdefault(item, len(distinct)) for item in items]
    for at in range(0, LIMIT, BLOCK):
        block = tuple(numbers[at:at + BLOCK])
        index.append(blocks.setdefault(block, len(blocks)))
    assert len(distinct) <= 256 and len(blocks) <= 256
    return list(distinct), list(blocks), index


def rows(numbers, indent="    "):
    texts = [f"{n}," for n in numbers]
    lines, line = [], indent
    for text in texts:
        if len(line) + len(text) > 100:
            lines.append(line.rstrip())
            line = indent
        line += text + " "
    return "\n".join([*lines, line.rstrip()])


def main():
    ucd = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    version = re.search(r"-([0-9.]+)\.txt", (ucd / "PropList.txt").open().readline()).group(1)
    if version != VERSION:
        print(f"generate.py: the UCD here is {version}, the tables are of {VERSION}: "
              "they are left as they are and not made again", file=sys.stderr)
        sys.stdout.write(Path(__file__).with_name("properties.c").read_text(encoding="utf-8"))
        return
    fold, alone = folds(ucd)
    items = zip(bits_of_all(ucd),
                numbers_of_all(ucd / "auxiliary/WordBreakProperty.txt", WORD_BREAK),
                numbers_of_all(ucd / "auxiliary/SentenceBreakProperty.txt", SENTENCE_BREAK),
                alone,
                numbers_of_all(ucd / "auxiliary/GraphemeBreakProperty.txt", GRAPHEME_BREAK))
    distinct, blocks, index = two_stages(items)
    out = sys.stdout.write
    out("/* Generated by generate.py from the Unicode Character Database 15.0; do not edit.\n"
        " * See LICENSE.unicode for the terms of the data. */\n"
        "/* clang-format off */\n"
        '#include "unicode/properties.h"\n\n'
        f"const struct properties unicode_properties[{len(distinct)}] = {{\n")
    for bits, word, sentence, one, grapheme in distinct:
        out(f"    {{ 0x{bits:04x}, {word}, {sentence}, {one}, {grapheme} }},\n")
    out(f"}};\n\nconst uint8_t unicode_blocks[0x110000 / 256] = {{\n{rows(index)}\n}};\n\n"
        f"const uint8_t unicode_records[{len(blocks)}][256] = {{\n")
    for block in blocks:
        out(f"    {{\n{rows(block, '        ')}\n    }},\n")
    out(f"}};\n\nconst uint16_t unicode_folds[UNICODE_FOLDS] = {{\n{rows(fold)}\n}};\n")


main()
