"""What lucid says of one text."""
import json
from typing import NamedTuple, Optional, Union


class Score(NamedTuple):
    """A score; low and high are its 95 % confidence interval."""
    value: float
    low: Optional[float]
    high: Optional[float]
    band: Optional[str]
    unreliable: Optional[str]


class Place(NamedTuple):
    """Where something begins or ends.

    Lines and columns are counted from 1, columns in code points.  The offset is from 0, in
    what was given: code points of a str, bytes of bytes; None where there is no such place,
    as in a text that was decoded or taken out of an archive.
    """
    line: int
    column: int
    offset: Optional[int]


class Sentence(NamedTuple):
    """A sentence in one line, without markup; end is the offset after it."""
    text: str
    place: Optional[Place]
    end: Optional[int]
    words: int
    syllables: Optional[int]
    grade: Optional[float]
    scored: bool


class Word(NamedTuple):
    """A word, folded to lower case, and how often it occurs."""
    word: str
    count: int


class Keyword(NamedTuple):
    """A term of one to four words, or a phrase that was asked for; density in per cent."""
    term: str
    words: int
    asked: bool
    count: int
    density: Optional[float]


class Finding(NamedTuple):
    """What a rule says; severity is note, warning or error."""
    rule: str
    severity: str
    place: Optional[Place]
    end: Optional[Place]
    message: str
    value: Optional[float]
    limit: Optional[float]


class Warned(NamedTuple):
    """What qualifies the report: a guess, a limit, a mistake in the text's own settings."""
    place: Optional[Place]
    message: str


class Repair(NamedTuple):
    """Put `put` for what was given from begin to end, of its type."""
    begin: int
    end: int
    put: Union[str, bytes]


class Segment(NamedTuple):
    """A word or sentence of a paragraph, and the offset of its first character."""
    text: Union[str, bytes]
    offset: int


def _place(parts):
    return None if parts is None else Place(*parts)


def _sentence(parts):
    text, place, *rest = parts
    return Sentence(text, _place(place), *rest)


class Report:
    """What lucid says of one text; each attribute is worked out when it is asked for.

    What is not known is None, never 0.  The report holds the text, which may be read again.
    """
    __slots__ = ("_analyser", "_text", "_made", "_record", "_tree", "_checked", "_merged",
                 "__weakref__")

    def __init__(self, analyser, text, made=None, record=None, checked=False,
                 merged=False):
        self._analyser = analyser  # of the extension
        self._text = text
        self._made = made          # the extension's report, or None: not yet
        self._record = record      # bytes, or None: not yet
        self._tree = None          # of the record, likewise
        self._checked = checked
        self._merged = merged

    def _report(self):
        if self._made is None:
            self._made = self._analyser.analyse(self._text, "")
        return self._made

    def _parsed(self):
        if self._tree is None:
            tree = json.loads(self.to_ndjson())
            self._tree = tree["total"] if self._merged else tree
        return self._tree

    def __repr__(self):
        return f"<lucid.Report {self.name!r}: {self.count('words')} words>"

    # ---- numbers

    def count(self, name):
        """A count by its name (`lucid.count_names`), "scored.words" of running prose, or
        "declared_words"; None: not known."""
        if self._record is None or self._checked:
            return self._report().count(name)
        if name == "declared_words" and not self._merged:
            return self.declared and self.declared["words"]
        counts = self._parsed()["counts"]
        if name.startswith("scored."):
            name, counts = name[7:], self._parsed()["scored"]
        return counts[name] if name in counts else self._report().count(name)

    def score(self, name):
        """A Score by its name (`lucid.score_names`); None: not available."""
        if self._record is None or self._checked:
            found = self._report().score(name)
            return found and Score(*found)
        found = self.scores
        return found[name] if name in found else self._report().score(name)

    @property
    def counts(self):
        """All counts by name."""
        if self._checked:
            from lucid._lucid import count_names
            return {name: self._report().count(name) for name in count_names}
        return dict(self._parsed()["counts"])

    @property
    def scored(self):
        """Those counts of running prose that the scores are made of, and its share."""
        return None if self._checked else dict(self._parsed()["scored"])

    @property
    def scores(self):
        """All scores that were asked for, by name; None for one that is not available."""
        if self._checked:
            from lucid._lucid import score_names
            return {name: self.score(name) for name in score_names}
        tree = self._parsed()
        scores = {name: None if s["value"] is None else
                  Score(s["value"], s["low"], s["high"], s["band"] or None, s["reason"])
                  for name, s in tree["readability"].items()}
        middle = tree["consensus_grade"] or {}
        others = {"consensus_grade": middle.get("median"), **tree["time"],
                  **(tree.get("diversity") or {})}
        for name, value in others.items():
            scores[name] = None if value is None else Score(value, None, None, None, None)
        if scores["consensus_grade"]:
            scores["consensus_grade"] = Score(middle["median"], middle["median_low"],
                                              middle["median_high"], None, None)
        return scores

    @property
    def declared(self):
        """The word count that the text declares and where, as in the record; or None."""
        if not self._checked:
            return self._parsed().get("declared")
        words = self._report().count("declared_words")
        return None if words is None else {"words": words}

    # ---- parts

    @property
    def sentences(self):
        """The sentences in their order."""
        return [_sentence(s) for s in self._report().sentences()]

    @property
    def hardest(self):
        """The hardest sentences, hardest first."""
        return [_sentence(s) for s in self._report().hardest()]

    @property
    def words(self):
        """The distinct words in the order of their bytes."""
        return [Word(*w) for w in self._report().words()]

    @property
    def keywords(self):
        """The keywords, those that were asked for too."""
        return [Keyword(*k) for k in self._report().keywords()]

    @property
    def findings(self):
        """What a check found, in the order of the text."""
        return [Finding(rule, severity, _place(begin), _place(end), *rest)
                for rule, severity, begin, end, *rest in self._report().findings()]

    @property
    def warnings(self):
        """What qualifies the report."""
        return [Warned(_place(place), message) for place, message in self._report().warnings()]

    @property
    def format(self):
        """The format it was read as: "markdown"."""
        return self._report().text()[0]

    @property
    def encoding(self):
        """The encoding it was read in: "UTF-8"."""
        return self._report().text()[1]

    @property
    def language(self):
        """The code of its language: "en"."""
        return self._report().text()[2]

    @property
    def name(self):
        """The name that was given."""
        return self._report().text()[3]

    @property
    def title(self):
        """The title, None where there is none."""
        return self._report().text()[4]

    def repair(self):
        """How to put the right number where a wrong word count is declared; or None."""
        found = self._report().repair()
        if found is None:
            return None
        begin, end, put = found
        return Repair(begin, end, put.decode() if isinstance(self._text, str) else put)

    # ---- the whole

    def to_ndjson(self):
        """The bytes that `lucid -f ndjson` prints (of a check, `lucid check -f ndjson`;
        of a merge, `lucid merge -f ndjson`)."""
        if self._record is None:
            self._record = self._report().record()
        return self._record

    def to_dict(self):
        """The same as a dict of its own."""
        return json.loads(self.to_ndjson())
