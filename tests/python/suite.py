"""What the package promises; B is the build, and the last line is "N passed, N failed"."""
import doctest
import gc
import json
import os
import pickle
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

import lucid
from lucid import textstat

try:
    import pandas
except ImportError:
    pandas = None

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.path.join(os.environ["B"], "lucid")
TIDES = (ROOT / "tests/articles/tides.md").read_text(encoding="utf-8")

HOSTILE = [
    b"", b" ", b"\n", b"\r\n\r\n", b"\xEF\xBB\xBF", b"\xEF\xBB\xBFA bow. And an arrow.\n",
    b"\xFF\xFEA\0 \0b\0.\0", b"\xFE\xFF\0A\0.", b"a\0b\0c\0", b"\0", b"Caf\xE9 au lait. Two.\n",
    b"Ol\xC3\xA9 caf\xC3\xA9 na\xC3\xAFve \xFF r\xC3\xA9sum\xC3\xA9.\n", b"\xC3", b"\xED\xA0\x80 a.",
    b"\xF4\x90\x80\x80", b"\x80" * 300, b"PK\x03\x04 no archive", b"\x1F\x8B\x08",
    b"---\nword_count: 3\n---\nOne two three.\n", b"---\nunclosed: [\n---\nText.\n", b"---\n",
    b"# A\n\n" + b"> " * 3000 + b"deep\n", b"[" * 5000, b"(" * 3000 + b"a.", b"*" * 4000,
    b"<!DOCTYPE html><meta charset=windows-1252><p>Caf\xC3\xA9.</p>", b"<p>" * 2000 + b"a",
    b"<script>" * 50, b"&#0; &#xD800; &bogus;", b"PPPPP\n\nWord Count 7\n",
    b"One two.\n\nPPPPP\n\nWord Count 99999999999999999999\n", b"word " * 5000,
    b"A" * 70000 + b".", b"1. \n2. \n3. ", "\u202e\u2066 bidi \u2069.\n".encode(),
    "e\u0301" .encode() * 2000, "\U0001F469\u200d\U0001F469\u200d\U0001F467. Two.".encode(),
    "\u4eca\u65e5\u306f\u6674\u308c\u3002\u660e\u65e5\u3082\u3002".encode(),
    "\u0e27\u0e31\u0e19\u0e19\u0e35\u0e49".encode(), "\u06af\u0641\u062a\u061f \u0646\u0647.".encode(),
    "Der Stra\u00dfenbahnschaffner. Er kam sp\u00e4t.\n".encode() * 40, b"| a | b |\n|---|---|\n| 1 | 2 |\n",
    b"```\ncode\n", b"~~~~\n" * 200, b"%PDF-1.4\n\x80\x81\x82\x83", b"a. " * 3000, b"a\rb\rc\r",
    b"WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n", b'{"cells": [{"cell_type": "markdown"',
    "\ufffd \ufeff in the middle. Two.".encode(), b"\x1b[31mred\x1b[0m. Two.\n",
]


def texts():
    """Paths of real texts, and of hostile ones in the folder."""
    yield from sorted(ROOT.glob("tests/articles/*"))
    yield from sorted(ROOT.glob("*.md"))
    yield from sorted(ROOT.glob("tests/documents/*"))
    yield from sorted(ROOT.glob("tests/cases/*.t"))
    yield from sorted(ROOT.glob("man/*.[1-8]"))


def printed(*arguments, **how):
    """What the program prints, by path, and what it complains of."""
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, check=False, **how)
    records = {}
    for line in done.stdout.splitlines(keepends=True):
        records[json.loads(line).get("path")] = line
    return records, done.stderr.decode("utf-8", "replace")


class SameBytes(unittest.TestCase):
    """A record is what the program prints of the file."""

    def compare(self, paths, arguments, read):
        records, complaints = printed(*arguments, *paths)
        self.assertGreater(len(records), len(paths) / 2)
        for path in paths:
            try:
                made = read(Path(path).read_bytes(), path)
            except lucid.Error as problem:
                self.assertNotIn(path, records)
                self.assertIn(str(problem), complaints)
            else:
                self.assertEqual(made, records.get(path), path)

    def test_of_real_texts(self):
        paths = [str(path) for path in texts()]
        self.compare(paths, ["-f", "ndjson", "--no-config"],
                     lambda text, path: lucid.analyse(text, name=path).to_ndjson())

    def test_of_hostile_texts(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for i, text in enumerate(HOSTILE):
                for end in ("", ".md", ".html", ".txt"):
                    paths.append(f"{folder}/{i}{end}")
                    Path(paths[-1]).write_bytes(text)
            self.compare(paths, ["-f", "ndjson", "--no-config"],
                         lambda text, path: lucid.analyse(text, name=path).to_ndjson())
            many = lucid.analyse_many([Path(p).read_bytes() for p in paths], errors="return")
            for path, report in zip(paths, many):
                if isinstance(report, lucid.Report):
                    text = Path(path).read_bytes()
                    self.assertEqual(report.to_ndjson(), lucid.analyse(text).to_ndjson())

    def test_of_a_str(self):
        for path in (ROOT / "README.md", ROOT / "tests/articles/tides.md"):
            text = path.read_bytes()
            self.assertEqual(lucid.analyse(text, name=path).to_ndjson(),
                             lucid.analyse(text.decode(), name=path).to_ndjson())

    def test_with_options(self):
        paths = [str(ROOT / "README.md"), str(ROOT / "tests/articles/tides.md")]
        self.compare(paths, ["-f", "ndjson", "--no-config", "--metrics", "common", "-k", "moon",
                             "-k", "spring tide", "--with", "vocabulary", "--words", "hugo"],
                     lambda text, path: lucid.analyse(
                         text, name=path, metrics="common", keyword=["moon", "spring tide"],
                         with_="vocabulary", words="hugo").to_ndjson())

    def test_of_a_check(self):
        paths = [str(path) for path in texts()]
        self.compare(paths, ["check", "-f", "ndjson", "--no-config", "--rule",
                             "sentence-length.max=20"],
                     lambda text, path: lucid.check(
                         text, "rules: {sentence-length: {max: 20}}", path).to_ndjson())


class Reports(unittest.TestCase):
    def test_live_as_long_as_they_are_held(self):
        kept = [lucid.analyse("One. " * n + "Last.") for n in range(1, 30)]
        for _ in range(2):
            for n, report in enumerate(kept, 1):
                self.assertEqual(report.count("words"), n + 1)
        self.assertEqual([len(r.sentences) for r in kept], list(range(2, 31)))
        self.assertEqual([sum(w.count for w in r.words) for r in kept], list(range(2, 31)))

    def test_by_record_and_by_name_say_the_same(self):
        for text, options in ((TIDES, {}), (TIDES, {"metrics": "common"}), ("", {}),
                              ("Das Meer. Es kommt sp\u00e4t." * 20, {"lang": "de"}),
                              ("\u4eca\u65e5\u306f\u3002", {"lang": "zh"})):
            asked = lucid.analyse(text, **options)
            made = lucid.analyse_many([text], **options)[0]
            for name in lucid.count_names:
                self.assertEqual(asked.count(name), made.count(name), name)
                self.assertEqual(asked.counts[name], asked.count(name), name)
            for name in ("scored.words", "scored.syllables", "declared_words"):
                self.assertEqual(asked.count(name), made.count(name), name)
            for name in lucid.score_names:
                self.assertEqual(asked.score(name), made.score(name), name)
                self.assertEqual(asked.score(name), asked.scores.get(name), name)

    def test_what_is_not_known_is_none(self):
        nothing = lucid.analyse("")
        self.assertIsNone(nothing.score("smog"))
        self.assertIsNone(nothing.count("declared_words"))
        self.assertIsNone(nothing.declared)
        self.assertIsNone(nothing.title)
        self.assertEqual(nothing.count("words"), 0)
        arabic = lucid.analyse("\u0627\u0644\u0642\u0645\u0631 \u0628\u0639\u064a\u062f.", lang="ar")
        self.assertIsNone(arabic.count("syllables"))
        self.assertIsNone(arabic.counts["syllables"])
        self.assertIsNone(arabic.sentences[0].syllables)
        self.assertEqual(arabic.sentences[0].words, 2)
        short = lucid.analyse("The tide. It comes.")
        self.assertIsNone(short.score("smog").low)
        self.assertIsNotNone(short.score("smog").unreliable)

    def test_names_that_are_none_are_mistakes(self):
        for report in (lucid.analyse("A."), lucid.analyse_many(["A."])[0]):
            for ask in (report.count, report.score):
                for name in ("wrods", "", "scored.wrods", "scored."):
                    self.assertRaises(KeyError, ask, name)
            self.assertRaises(KeyError, report.count, "smog")
            self.assertRaises(KeyError, report.score, "words")

    def test_parts(self):
        report = lucid.analyse(TIDES, name="tides.md")
        self.assertEqual(report.declared["words"], 393)
        self.assertEqual(report.title, "Why the Tide Is Late Every Day")
        self.assertEqual((report.format, report.encoding, report.language, report.name),
                         ("markdown", "UTF-8", "en", "tides.md"))
        self.assertEqual(report.hardest[0].words, 38)
        self.assertIn(lucid.Word("tide", 5), report.words)
        self.assertIn("sea", [k.term for k in report.keywords])
        self.assertEqual(report.to_dict()["counts"]["words"], 393)
        self.assertIsNot(report.to_dict(), report.to_dict())
        self.assertEqual(repr(report), "<lucid.Report 'tides.md': 393 words>")

    def test_warnings(self):
        report = lucid.analyse(b"Caf\xE9 au lait.")
        self.assertTrue(any("windows-1252" in w.message for w in report.warnings))

    def test_cannot_be_pickled(self):
        self.assertRaises(TypeError, pickle.dumps, lucid.analyse("A."))


class Offsets(unittest.TestCase):
    TEXT = ("Ol\u00e9, \U0001F30A rises. \u00c9t\u00e9 came late. Then it went.\n\n"
            "*The* \u201cmoon\u201d, na\u00efve, is far. \U0001F600 Two more words here.\n")

    def check_slices(self, given, sentences):
        self.assertGreater(len(sentences), 4)
        for s in sentences:
            piece = given[s.place.offset:s.end]
            piece = piece if isinstance(piece, str) else piece.decode()
            self.assertEqual(piece.replace("*", "").strip(), s.text)

    def test_are_of_what_was_given(self):
        for mark in ("", "\ufeff"):
            text = mark + self.TEXT
            for given in (text, text.encode(), bytearray(text.encode()),
                          memoryview(text.encode())):
                report = lucid.analyse(given, name="a.md")
                self.check_slices(bytes(given) if isinstance(given, memoryview) else given,
                                  report.sentences)
                for s in report.hardest:
                    self.assertIn((s.place, s.text), [(t.place, t.text) for t in report.sentences])

    def test_of_findings(self):
        report = lucid.check(self.TEXT, "terms: [{term: na\u00efve, use: simple}]", "a.md")
        finding = report.findings[0]
        self.assertEqual(self.TEXT[finding.place.offset:finding.end.offset], "na\u00efve")
        self.assertEqual(finding.place.line, 3)

    def test_are_none_where_there_is_no_such_place(self):
        docx = ROOT / "tests/documents/harbour.docx"
        for report in (lucid.analyse("Caf\u00e9. Two.".encode("latin-1")),
                       lucid.analyse("Caf\u00e9. Two.".encode("utf-16")),
                       lucid.analyse(docx.read_bytes(), name=docx)):
            self.assertTrue(report.sentences)
            for s in report.sentences:
                self.assertIsNone(s.place.offset)
                self.assertGreater(s.place.line, 0)

    def test_a_str_is_not_decoded_again(self):
        text = "<!DOCTYPE html><meta charset=windows-1252><p>Caf\u00e9. Two more.</p>"
        for report in (lucid.analyse(text), lucid.analyse_many([text])[0]):
            self.assertEqual(report.sentences[0].text, "Caf\u00e9.")
            self.assertEqual(report.encoding, "UTF-8")
        guessed = lucid.analyse("a\0b\0.\0", from_="text")
        self.assertIsNone(guessed.sentences[0].place.offset)


class Mistakes(unittest.TestCase):
    def test_half_a_character(self):
        for call in (lucid.analyse, lucid.words, lucid.segment,
                     lambda text: lucid.check("A.", text), lambda text: lucid.check(text),
                     lambda text: lucid.analyse("A.", name=text)):
            with self.assertRaises(lucid.Error) as caught:
                call("abc \ud83d def")
            self.assertIn("ud83d", str(caught.exception))
            self.assertIn("position 4", str(caught.exception))
            self.assertIsInstance(caught.exception.__cause__, UnicodeEncodeError)

    def test_what_is_no_text(self):
        for wrong in (None, 7, ["a"], {"a": 1}, object()):
            self.assertRaises(TypeError, lucid.analyse, wrong)
            self.assertRaises(TypeError, lucid.words, wrong)

    def test_options(self):
        for options in ({"metrics": "smgo"}, {"from_": "wordstar"}, {"wpm": -1}, {"nonsense": 1},
                        {"with_": "all"}, {"stems": "perhaps"}):
            with self.assertRaises(lucid.Error) as caught:
                lucid.analyse("A.", **options)
            self.assertIn(next(iter(options)).strip("_"), str(caught.exception))
            self.assertRaises(lucid.Error, lucid.Analyser, **options)
        self.assertEqual(lucid.words("A well-known - man.", words="whitespace"), 4)
        self.assertEqual(lucid.words("A well-known - man.", words=None), 3)

    def test_a_configuration(self):
        with self.assertRaises(lucid.Error) as caught:
            lucid.check("A.", "rules:\n  nonsense: off\n")
        self.assertTrue(str(caught.exception).startswith("2:3: "))

    def test_an_archive_that_is_none(self):
        with self.assertRaises(lucid.Error) as caught:
            lucid.analyse(b"PK\x03\x04 no archive", name="a.docx")
        self.assertIn("not counted", str(caught.exception))

    def test_the_analyser_goes_on(self):
        analyser = lucid.Analyser()
        for _ in range(3):
            self.assertRaises(lucid.Error, analyser.analyse, b"PK\x03\x04 no", "a.docx")
            self.assertEqual(analyser.analyse("One two.").count("words"), 2)


class Checks(unittest.TestCase):
    def test_repair(self):
        for mark in ("", "\ufeff"):
            text = mark + "\u00c9t\u00e9 came.\n\nPPPPP\n\nWord Count 0009\n"
            for given in (text, text.encode(), text.encode("utf-16-le")):
                if isinstance(given, bytes) and not given.startswith(b"\xEF") and b"\0" in given \
                        and not mark:
                    continue  # without a mark it is a guess
                r = lucid.check(given).repair()
                self.assertIs(type(r.put), type(given))
                mended = given[:r.begin] + r.put + given[r.end:]
                self.assertIsNone(lucid.check(mended).repair())
                self.assertEqual(len(mended), len(given))
        self.assertIsNone(lucid.analyse("One.").repair())

    def test_numbers_of_a_check(self):
        report = lucid.check(TIDES, "", "tides.md")
        self.assertEqual(report.count("words"), 393)
        self.assertEqual(report.counts["words"], 393)
        self.assertEqual(report.declared, {"words": 393})
        self.assertAlmostEqual(report.scores["smog"].value, report.score("smog").value)
        self.assertEqual(len(report.sentences), len(lucid.analyse(TIDES, "tides.md").sentences))


class Merges(unittest.TestCase):
    TEXTS = ["The tide comes.", "A tide goes. The moon!", "", "Moon and tide, moon and sea."]

    def test_is_what_the_program_says(self):
        for options, arguments in (({}, []), ({"with_": "vocabulary"}, ["--with", "vocabulary"])):
            reports = lucid.analyse_many(self.TEXTS, **options)
            total = lucid.merge(reports, **options)
            records = b"".join(r.to_ndjson() for r in reports)
            done = subprocess.run([PROGRAM, "merge", "-f", "ndjson", *arguments],
                                  input=records, capture_output=True, check=True)
            self.assertEqual(total.to_ndjson(), done.stdout)
            self.assertEqual(lucid.merge(records, **options).to_ndjson(), done.stdout)

    def test_of_merges(self):
        analyser = lucid.Analyser(with_="vocabulary")
        reports = analyser.analyse_many(self.TEXTS)
        total = analyser.merge(reports)
        self.assertEqual(analyser.merge([analyser.merge(reports[2:]), analyser.merge(reports[:2])])
                         .to_ndjson(), total.to_ndjson())
        self.assertEqual((total.count("words"), total.count("unique_words")), (14, 8))
        self.assertEqual(total.counts["words"], 14)
        self.assertEqual(total.score("mean_sentence_length"),
                         total.scores["mean_sentence_length"])
        self.assertIn(lucid.Word("moon", 3), total.words)
        self.assertIsNone(total.declared)
        self.assertIsNone(total.count("declared_words"))
        self.assertEqual((total.sentences, total.hardest, total.warnings), ([], [], []))
        self.assertEqual(analyser.merge([]).count("words"), 0)

    def test_what_does_not_belong_together(self):
        mixed = lucid.merge([lucid.analyse("A - b."), lucid.analyse("A - b.", words="whitespace")])
        self.assertEqual(mixed.count("words"), 2)
        self.assertIn("--words whitespace", mixed.warnings[0].message)
        for wrong in (b"nonsense", b'{"a": 1}\n', lucid.analyse("A.").to_ndjson() + b"{]\n"):
            self.assertRaises(lucid.Error, lucid.merge, wrong)


class Segments(unittest.TestCase):
    def test_words_and_sentences(self):
        text = "\u00c9t\u00e9 \U0001F30A well-known. Dr. Low came."
        for given in (text, text.encode()):
            for by, n in (("word", 5), ("sentence", 2)):
                found = lucid.segment(given, by)
                self.assertEqual(len(found), n)
                for piece in found:
                    self.assertIs(type(piece.text), type(given))
                    self.assertEqual(given[piece.offset:piece.offset + len(piece.text)], piece.text)
        self.assertEqual(lucid.segment(""), [])
        self.assertRaises(ValueError, lucid.segment, "A.", "paragraph")


class Many(unittest.TestCase):
    TEXTS = [TIDES[:200 + 37 * i] for i in range(150)] + [TIDES.encode(), "", b"", None]

    def test_is_what_each_is(self):
        expected = [None if t is None else lucid.analyse(t).to_ndjson() for t in self.TEXTS]
        for threads in (1, 2, 7, None):
            made = lucid.analyse_many(self.TEXTS, threads=threads)
            self.assertEqual([r and r.to_ndjson() for r in made], expected)
        self.assertEqual(lucid.analyse_many([]), [])
        self.assertEqual(lucid.analyse_many(iter(["A."]))[0].count("words"), 1)
        self.assertEqual(lucid.analyse_many(["One. Two."])[0].sentences[1].place.offset, 5)

    def test_values(self):
        names = ["words", "scored.words", "declared_words", "smog", "consensus_grade", "mtld"]
        analyser = lucid.Analyser()
        for text, row in zip(self.TEXTS, analyser.values(self.TEXTS, names, threads=3)):
            if text is None:
                self.assertIsNone(row)
                continue
            report = analyser.analyse(text)
            scores = [report.score(name) for name in names[3:]]
            self.assertEqual(row, (*[report.count(name) for name in names[:3]],
                                   *[s and s.value for s in scores]))
        self.assertRaises(KeyError, analyser.values, ["A."], ["wrods"])

    def test_mistakes(self):
        wrong = ["A.", "\ud800", 7, b"%PDF-1.4\n\x80\x81\x82\x83\0\0\0"]
        with self.assertRaises(lucid.Error) as caught:
            lucid.analyse_many(wrong)
        self.assertIn("text 1: ", str(caught.exception))
        made = lucid.analyse_many(wrong, errors="return")
        self.assertEqual([type(m) for m in made],
                         [lucid.Report, lucid.Error, TypeError, lucid.Error])
        self.assertRaises(ValueError, lucid.analyse_many, [], errors="ignore")

    def test_other_threads_run_meanwhile(self):
        ticks = 0
        worker = threading.Thread(target=lucid.analyse, args=(TIDES * 10000,))
        worker.start()
        while worker.is_alive():
            time.sleep(0.001)
            ticks += 1
        self.assertGreater(ticks, 2)  # else the first sleep lasts as long as the worker

    def test_threads_share_an_analyser(self):
        analyser, found = lucid.Analyser(), []
        kinds = [TIDES, TIDES.encode(), TIDES * 20, "One. Two."]
        expected = {i: analyser.analyse(t).to_ndjson() for i, t in enumerate(kinds)}

        def work(seed):
            chance = random.Random(seed)
            kept = []
            for _ in range(40):
                i = chance.randrange(len(kinds))
                kept = (kept + [(i, analyser.analyse(kinds[i]))])[-5:]
                j, report = chance.choice(kept)
                found.append((report.to_ndjson() == expected[j], bool(report.sentences)))

        threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(found, [(True, True)] * 240)

    def test_threads_share_a_report(self):
        report = lucid.analyse(TIDES * 40)
        expected, found = report.count("words"), []

        def work():
            for _ in range(15):
                found.append((report.count("words"), len(report.sentences)))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        self.assertEqual(set(found), {(expected, len(report.sentences))})


def everything():
    """Each call once, and its mistakes."""
    report = lucid.analyse(TIDES, name="tides.md")
    for attribute in ("counts", "scores", "sentences", "hardest", "words", "keywords", "warnings",
                      "declared", "title"):
        getattr(report, attribute)
    lucid.analyse(b"Caf\xE9. Two.").sentences
    lucid.check(TIDES, "rules: {sentence-length: {max: 10}}").findings
    lucid.check("One.\n\nPPPPP\n\nWord Count 7\n").repair()
    lucid.segment("One two. Three.", "word")
    lucid.merge([lucid.analyse("One."), lucid.analyse("Two.")]).counts
    lucid.Analyser(metrics="common").values([TIDES, None, b"A."], ["words", "smog"], threads=1)
    lucid.analyse_many([TIDES, None, "\ud800", 7, b"PK\x03\x04"], threads=1, errors="return")
    for call in (lambda: lucid.analyse("\ud800"), lambda: lucid.analyse(7),
                 lambda: lucid.check("A.", "rules: [}"), lambda: lucid.Analyser(metrics="none"),
                 lambda: lucid.merge(b"{]"), lambda: report.count("wrods"), lambda: report.score("wrods"),
                 lambda: lucid.Analyser().values(["A."], ["words", "wrods"])):
        try:
            call()
        except (lucid.Error, TypeError, KeyError):
            pass


def resident():
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


class Memory(unittest.TestCase):
    @unittest.skipUnless(os.path.exists("/proc/self/statm"), "no /proc")
    def test_does_not_grow(self):
        for _ in range(60):
            everything()
        gc.collect()
        before, none = resident(), sys.getrefcount(None)
        for _ in range(300):
            everything()
        gc.collect()
        self.assertLess(resident() - before, 2 << 20)
        self.assertLess(sys.getrefcount(None) - none, 300)

    def test_a_report_lets_go_of_its_text(self):
        class Text(str):
            pass

        freed = []
        text = Text("One two.")
        text.mark = type("Mark", (), {"__del__": lambda self: freed.append(True)})()
        report = lucid.analyse(text)
        del text
        self.assertEqual((report.count("words"), freed), (2, []))
        del report
        gc.collect()
        self.assertEqual(freed, [True])


class Interpreters(unittest.TestCase):
    """Another interpreter in this process has types and analysers of its own."""

    def test_subinterpreter(self):
        code = ("import sys; sys.path[:] = %r\nimport lucid\n"
                "assert lucid.analyse('One two.').count('words') == 2\n"
                "try:\n    lucid.Analyser(metrics='smgo')\nexcept lucid.Error:\n    pass\n"
                % sys.path)
        try:
            if sys.version_info >= (3, 13):
                import _interpreters as interpreters
            else:
                import _xxsubinterpreters as interpreters
        except ImportError:
            self.skipTest("no subinterpreters")
        for _ in range(3):
            one = interpreters.create()
            failed = interpreters.run_string(one, code)
            interpreters.destroy(one)
            self.assertIsNone(failed)
        self.assertEqual(lucid.analyse("One two three.").count("words"), 3)


class Textstat(unittest.TestCase):
    def test_every_name(self):
        for name in textstat.__all__:
            call = getattr(textstat, name)
            if name == "set_lang":
                continue
            more = (1,) if name == "wiener_sachtextformel" else ()
            value = call(TIDES, *more)
            self.assertIsInstance(value, (int, float, str, type(None)), name)
            if name not in ("crawford", "fernandez_huerta", "gulpease_index", "gutierrez_polini",
                            "szigriszt_pazos", "wiener_sachtextformel"):
                self.assertIsNotNone(value, name)
                self.assertIn(call("", *more), (0, None), name)

    def test_are_the_scores(self):
        report = lucid.analyse(TIDES, lang="en")
        self.assertEqual(textstat.flesch_reading_ease(TIDES),
                         report.score("flesch_reading_ease").value)
        self.assertEqual(textstat.lexicon_count(TIDES), 393)
        self.assertEqual(textstat.lexicon_count("a - b", removepunct=False), 3)
        self.assertEqual(textstat.text_standard(TIDES), "6th and 7th grade")
        self.assertIsNone(textstat.text_standard(""))
        self.assertEqual(textstat.char_count("a b\n"), 2)
        self.assertEqual(textstat.char_count("a b\n", ignore_spaces=False), 4)

    def test_figures_of_the_page(self):
        page = (ROOT / "src/bindings/python/textstat.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| `(\w+)` \|.*\| ([\d.]+) \|$", page, re.M)
        self.assertGreater(len(rows), 15)
        for name, value in rows:
            made = getattr(textstat, name)(TIDES)
            self.assertEqual(f"{made:.2f}" if isinstance(made, float) else str(made), value, name)

    def test_languages(self):
        text = "Das Meer kommt jeden Tag sp\u00e4ter. Der Mond ist der Grund daf\u00fcr. " * 5
        try:
            textstat.set_lang("de_DE")
            self.assertEqual(textstat.flesch_reading_ease(text),
                             lucid.analyse(text, lang="de").score("flesch_de").value)
            self.assertIsNotNone(textstat.wiener_sachtextformel(text, 1))
            self.assertRaises(ValueError, textstat.wiener_sachtextformel, text, 5)
        finally:
            textstat.set_lang("en_US")


@unittest.skipUnless(pandas, "pandas is not here")
class Frames(unittest.TestCase):
    def test_a_column(self):
        series = pandas.Series([TIDES, None, "One two.", float("nan"), b"A."],
                               index=list("abcde"), dtype=object)
        frame = lucid.frame(series, threads=2)
        self.assertEqual(list(frame.index), list("abcde"))
        self.assertEqual(str(frame["words"].dtype), "Int64")
        self.assertEqual(frame["words"]["a"], 393)
        self.assertTrue(pandas.isna(frame["words"]["b"]) and pandas.isna(frame["smog"]["d"]))
        self.assertTrue(pandas.isna(frame["declared_words"]["c"]))
        self.assertEqual(frame["words"].sum(), 396)
        self.assertAlmostEqual(frame["smog"]["a"], lucid.analyse(TIDES).score("smog").value)

    def test_columns_and_mistakes(self):
        frame = lucid.frame([TIDES], ["words", "rix", "mtld"])
        self.assertFalse(frame.isna().any(axis=None))
        self.assertRaises(KeyError, lucid.frame, [TIDES], ["wrods"])
        self.assertRaises(lucid.Error, lucid.frame, ["\ud800"])
        self.assertRaises(ValueError, lucid.frame, ["A."], errors="ignore")
        with self.assertWarns(RuntimeWarning):
            frame = lucid.frame(["\ud800", "A."], errors="coerce")
        self.assertEqual(list(frame["words"].isna()), [True, False])
        self.assertEqual(len(lucid.frame([])), 0)


class Stubs(unittest.TestCase):
    def test_name_what_there_is(self):
        import ast
        folder = Path(lucid.__file__).parent
        self.assertTrue((folder / "py.typed").exists())
        for stub, module in (("__init__", lucid), ("textstat", textstat)):
            tree = ast.parse((folder / f"{stub}.pyi").read_text(encoding="utf-8"))
            for name in module.__all__:
                self.assertTrue(any(name in (getattr(n, "name", None),
                                             getattr(getattr(n, "target", None), "id", None))
                                    or (isinstance(n, ast.ImportFrom)
                                        and name in [a.asname for a in n.names])
                                    for n in tree.body), name)
        tree = ast.parse((folder / "__init__.pyi").read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name in ("Report", "Analyser"):
                public = {n for n in vars(getattr(lucid, node.name)) if not n.startswith("_")}
                self.assertEqual(public, {n.name for n in node.body} - {"__init__"})

    def test_everything_has_a_docstring(self):
        for owner in (lucid, textstat, lucid.Report, lucid.Analyser):
            names = getattr(owner, "__all__", None) or [n for n in vars(owner) if n[0] != "_"]
            for name in names:
                if not name.endswith("_names"):
                    self.assertTrue(getattr(owner, name).__doc__, name)


def load_tests(loader, tests, ignore):
    tests.addTests(doctest.DocTestSuite(lucid))
    tests.addTests(doctest.DocFileSuite(str(ROOT / "src/bindings/python/README.md"),
                                        module_relative=False, encoding="utf-8"))
    return tests


if __name__ == "__main__":
    result = unittest.main(exit=False, verbosity=1, warnings="default").result
    bad = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    print(f"{result.testsRun - bad} passed, {bad} failed", flush=True)
    sys.exit(bool(bad))
