"""Readers of the packages that the English lexicon is made from, and its hash."""
import re


def read_pronunciations(package):
    """word -> its pronunciations, the first first, each a list of phones without stress."""
    said = {}
    with open(package + "/index.js", encoding="utf-8") as file:
        for line in file:
            row = re.match(r'  "([^"]+?)(?:\(\d\))?": "([^"]*)"', line)
            if row:
                # A few entries end in "Z M" where all others of the kind have "Z AH0 M".
                phones = re.sub(r"Z M$", "Z AH0 M", row[2])
                said.setdefault(row[1], []).append(re.sub(r"\d", "", phones).split())
    return said


def count_vowels(phones):
    return sum(phone[0] in "AEIOU" for phone in phones)


def read_strings(package):
    """The strings of an npm package that is one JavaScript array."""
    with open(package + "/index.js", encoding="utf-8") as file:
        rows = re.findall(r"""^  (?:'([^']*)'|"([^"]*)"),?$""", file.read(), re.M)
    return [single or double for single, double in rows]


def read_names(path):
    """Words that a list of American English knows only with a capital."""
    with open(path, encoding="utf-8") as file:
        words = file.read().split("\n")
    small = {word for word in words if word.islower()}
    return {word.lower() for word in words if re.fullmatch("[A-Z][a-z]+", word)} - small


def read_sections(path):
    """[section] -> its rows, split at blanks; # begins a comment."""
    sections = {}
    rows = None
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line.startswith("["):
                rows = sections.setdefault(line.strip("[]"), [])
            elif line:
                rows.append(line.split())
    return sections


def hash_word(word):
    """The 64 bits of english_hash."""
    h = 0xCBF29CE484222325
    for byte in word.encode():
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    h = (h ^ h >> 32) * 0xD6E8FEB86659FD93 & 0xFFFFFFFFFFFFFFFF
    return h ^ h >> 32
