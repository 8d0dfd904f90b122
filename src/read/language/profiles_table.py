#!/usr/bin/env python3
"""Write profiles_table.c: how often the commonest trigrams of letters are in each language.

    python3 src/read/language/profiles_table.py UDHR LIBEXTTEXTCAT > src/read/language/profiles_table.c

as make.sh calls it; with --trigrams, src/bindings/npm/trigrams_table.c: what the hashes are of. Counted are the trigrams of the Universal Declaration of Human Rights; where
libexttextcat has a model of the language, which was made from other texts, the two are
averaged. Languages with an ISO 639-1 code are told by it; the others are there so that
a text in one of them is not taken for its neighbour, and are told as unknown.
ORIGIN.md has origins and licences. --half leaves every other paragraph out, which can
be measured with then."""
import collections
import html
import math
import re
import sys
import unicodedata
from pathlib import Path

KEPT = 320               # trigrams of a language
FLOOR = math.log(1e-4)   # of one that is not kept
STEPS = 16               # of a weight in one unit of the natural logarithm
MODEL = 0.6              # the share of libexttextcat's
SHORTEST = 2000          # letters of a declaration that is worth counting
BUCKETS, FACTOR = 12, 0x9E3779B97F4A7C15

# Individual languages of a macrolanguage that has an ISO 639-1 code, and codes that
# the package writes in full.
SAME = {"als": "sq", "cat": "ca", "hau": "ha", "zlm": "ms", "ckb": "ku", "cnr": "sr"}
# Told by their script alone: see script.c.
BY_SCRIPT = {"el", "hy", "ka", "th", "lo", "km", "ta", "te", "kn", "ml", "gu", "pa", "si",
             "ko", "dv", "ja", "zh", "ii", "iu"}
# Made by men who knew Latin and English: much of what is about machines reads like them.
MADE = {"ia", "io"}
# Not written as the language they are filed under is, or so near to Finnish that a few
# sentences do not tell them apart.
UNUSED = {"Vietnamese (Han nom)", "Japanese (Osaka)", "French (Welche)", "Finnish, Kven"}


def attribute(entry, name):
    found = re.search(r"\b%s: (['\"])(.*?)\1,?\n" % name, entry)
    return found[2] if found else ""


def declarations(package):
    """The code and the paragraphs of each declaration."""
    index = (package / "index.js").read_text(encoding="utf-8")
    for entry in re.findall(r"\n  \{\n(.*?)\n  \}", index, re.S):
        code = attribute(entry + "\n", "bcp47").split("-")[0]
        page = package / "declaration" / (attribute(entry + "\n", "code") + ".html")
        if attribute(entry + "\n", "name") in UNUSED or not page.exists():
            continue
        body = page.read_text(encoding="utf-8").split("<body>", 1)[1]
        tag = r"<(p|li|h\d)\b[^>]*>(.*?)</\1>"
        yield (SAME.get(code, code),
               [html.unescape(re.sub(r"<[^>]*>", "", text)) for _, text in re.findall(tag, body, re.S)])


def folded(text):
    """As utf8_fold has it."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return re.sub("[\u00AD\u200B-\u200F\u2060\uFEFF]", "", text)


def trigrams(text):
    found = collections.Counter()
    letters = "".join(c if unicodedata.category(c)[0] in "LM" else " " for c in folded(text))
    for word in letters.split():
        word = " " + word + " "
        found.update(word[i:i + 3] for i in range(len(word) - 2))
    return found


def frequencies(counts):
    total = sum(counts.values())
    return {k: n / total for k, n in counts.items()}


def models(folder):
    """The trigrams of libexttextcat's models, which hold their commonest n-grams only."""
    for path in sorted(folder.glob("*.lm")):
        rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
        found = {gram.replace("_", " "): int(n) for gram, n in rows}
        yield (path.stem.split("-")[0],
               collections.Counter({k: n for k, n in found.items() if len(k) == 3}))


def blend(declared, model):
    """Each has the weight of the other over the trigrams that both hold."""
    shared = [k for k in model if k in declared]
    if len(shared) < 20:
        return declared
    scale = sum(declared[k] for k in shared) / sum(model[k] for k in shared)
    return {k: (1 - MODEL) * declared.get(k, 0) +
               MODEL * (model[k] * scale if k in model else declared.get(k, 0))
            for k in set(declared) | set(model)}


def script_of(text):
    letters = collections.Counter(unicodedata.name(c, "?").split()[0] for c in text if c.isalpha())
    return letters.most_common(1)[0][0] if letters else ""


def profiles(package, folder, half):
    """By code and script: the logarithms of the frequencies."""
    texts = collections.defaultdict(list)
    for code, paragraphs in declarations(package):
        text = "\n".join(paragraphs)
        if len(text) >= SHORTEST and code not in BY_SCRIPT:
            texts[code, script_of(text)].append("\n".join(paragraphs[::2] if half else paragraphs))
    known = collections.defaultdict(list)
    for code, model in models(folder):
        known[code, script_of("".join(model))].append(model)
    for (code, script), parts in sorted(texts.items()):
        counts = frequencies(sum((trigrams(text) for text in parts), collections.Counter()))
        for model in known.get((code, script), []):
            counts = blend(counts, model)
        kept = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        kept = kept[:KEPT]
        yield (code if len(code) == 2 and code not in MADE else "",
               {k: round((math.log(f) - FLOOR) * STEPS) for k, f in kept if f > 1e-4})


def hash_of(gram):
    a, b, c = map(ord, gram)
    return ((a | b << 21 | c << 42) * FACTOR & 2**64 - 1) >> 32


def numbers(name, kind, values, width):
    print("\nconst %s %s[] = {" % (kind, name))
    line = "   "
    for text in (" %d," % v for v in values):
        if len(line) + len(text) > width:
            print(line)
            line = "   "
        line += text
    print(line + "\n};")


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    rows = list(profiles(Path(arguments[0]), Path(arguments[1]), "--half" in sys.argv))
    rows.sort(key=lambda row: (row[0] != "en", row[0] == "", row[0]))
    postings = collections.defaultdict(list)
    for i, (_, weights) in enumerate(rows):
        for gram, weight in weights.items():
            postings[gram].append(i << 7 | max(1, min(weight, 127)))
    if "--trigrams" in sys.argv:
        write_trigrams(postings)
    else:
        write([code for code, _ in rows], postings)


def write_trigrams(postings):
    print("/* bindings/npm/trigrams_table.c - made by read/language/profiles_table.py: the trigrams of "
          "languages. */")
    print('#include "bindings/npm/trigrams.h"')
    numbers("trigrams", "uint32_t", (ord(c) for g in sorted(postings, key=hash_of) for c in g), 96)


def write(codes, postings):
    grams = sorted(postings, key=hash_of)
    hashes = [hash_of(g) for g in grams]
    assert len(set(hashes)) == len(hashes), "two trigrams have one hash"
    assert len(codes) <= 512, "more than MAX_PROFILES"
    print("/* read/language/profiles_table.c - made by profiles_table.py: the trigrams of languages. */")
    print('#include "read/language/profiles.h"')
    print("\nconst uint16_t profiles_n = %d;" % len(codes))
    print("\nconst char profile_codes[][4] = {")
    for i in range(0, len(codes), 16):
        print("    " + " ".join('"%s",' % code for code in codes[i:i + 16]))
    print("};")
    first, starts = 0, []
    for gram in grams:
        starts.append(first)
        first += len(postings[gram])
    begins, at = [], 0
    for bucket in range(2**BUCKETS + 1):
        while at < len(hashes) and hashes[at] >> (32 - BUCKETS) < bucket:
            at += 1
        begins.append(at)
    numbers("trigram_buckets", "uint16_t", begins, 96)
    numbers("trigram_hashes", "uint32_t", hashes, 96)
    numbers("trigram_postings_begin", "uint32_t", starts + [first], 96)
    numbers("trigram_postings", "uint16_t", (p for g in grams for p in postings[g]), 96)


if __name__ == "__main__":
    main()
