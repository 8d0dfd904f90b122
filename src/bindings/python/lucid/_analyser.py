"""Options, and texts one by one or many at once."""
import os
import secrets
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import chain

from lucid import _lucid
from lucid._report import Report, Segment

CHUNK = 64  # texts between two turns with the GIL
SEED = str(1 + secrets.randbelow(2 ** 53 - 1))  # of hash tables: no text can foresee them


def _value(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ",".join(map(str, value))
    return str(value)


def _pairs(options):
    """Pairs as liblucid has them: from_ is "from", max_vocabulary "max-vocabulary"."""
    pairs = []
    for name, value in options.items():
        name = name.rstrip("_").replace("_", "-")
        if value is None:
            continue
        if name == "keyword" and isinstance(value, (list, tuple)):
            pairs += [(name, str(one)) for one in value]
        else:
            pairs.append((name, _value(value)))
    return (("seed", SEED), *pairs)


def _name(name):
    return name if isinstance(name, str) else os.fsencode(name)


class Analyser:
    """Options that hold for many texts, which are read faster than by an Analyser each.

    The options are those of lucid_analyser_set in liblucid(3): lang, from_, encoding, words,
    title, notes, numbers, wpm, keyword (one or a list), stems, top, max_vocabulary, seed,
    metrics ("common", or names) and with_.  Any number of threads may use one Analyser.
    """
    __slots__ = ("_made", "__weakref__")

    def __init__(self, **options):
        self._made = _lucid.Analyser(_pairs(options))

    def analyse(self, text, name=""):
        """The Report on a text; its name, as of a file, tells the format."""
        made = self._made.analyse(text, _name(name))
        return Report(self._made, text, made)

    def check(self, text, config="", name=""):
        """The Report on a text with what the rules of a .lucid.yaml, as text, find in it."""
        made = self._made.check(text, _name(name), config)
        return Report(self._made, text, made, checked=True)

    def merge(self, records):
        """The Report on the total of Reports or of their records, as bytes or lines of them.

        It is what `lucid merge` says, whatever their order and however they were merged on
        the way.  Distinct words add up when all have their vocabulary (with_="vocabulary").
        Records that were made with other options than the first are left out, of which
        `warnings` tell.
        """
        if not isinstance(records, (str, bytes)):
            records = b"".join(one.to_ndjson() if isinstance(one, Report) else one
                               for one in records)
        return Report(self._made, records, self._made.merge(records), merged=True)

    def words(self, text, name=""):
        """The number of words and nothing else, which is faster."""
        return self._made.words(text, _name(name))

    def analyse_many(self, texts, threads=None, errors="raise"):
        """A list of Reports, made by threads (one a processor) that run at the same time.

        None among the texts stays None.  A text that cannot be read raises, with its index;
        with errors="return" its exception is in the list.
        """
        texts = [bytes(t) if isinstance(t, (bytearray, memoryview)) else t for t in texts]
        records = self._many(texts, None, threads, errors)
        return [Report(self._made, text, record=record) if isinstance(record, bytes) else record
                for text, record in zip(texts, records)]

    def values(self, texts, names, threads=None, errors="raise"):
        """A list of tuples, of each text the counts and scores that `names` name.

        What is not known is None, and so is the tuple of None among the texts.
        """
        return self._many(list(texts), tuple(names), threads, errors)

    def _many(self, texts, names, threads, errors):
        if errors not in ("raise", "return"):
            raise ValueError(f"errors: {errors!r} is not 'raise' or 'return'")
        if threads is None:
            threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
        size = max(1, min(CHUNK, -(-len(texts) // threads)))
        chunks = [texts[at:at + size] for at in range(0, len(texts), size)] or [[]]
        if threads == 1 or len(chunks) == 1:
            made = [self._made.many(chunk, names) for chunk in chunks]
        else:
            with ThreadPoolExecutor(threads) as pool:
                made = list(pool.map(lambda chunk: self._made.many(chunk, names), chunks))
        made = list(chain.from_iterable(made))
        if errors == "raise":
            for at, one in enumerate(made):
                if isinstance(one, Exception):
                    raise type(one)(f"text {at}: {one}") from one
        return made


@lru_cache(maxsize=16)
def _kept(pairs):
    analyser = Analyser.__new__(Analyser)
    analyser._made = _lucid.Analyser(pairs)
    return analyser


def analyse(text, name="", **options):
    """The Report on a text, as Analyser(**options).analyse has it."""
    return _kept(_pairs(options)).analyse(text, name)


def check(text, config="", name="", **options):
    """The Report on a text with findings, as Analyser(**options).check has it."""
    return _kept(_pairs(options)).check(text, config, name)


def merge(records, **options):
    """The Report on a total, as Analyser(**options).merge has it."""
    return _kept(_pairs(options)).merge(records)


def words(text, name="", **options):
    """The number of words of a text, as Analyser(**options).words has it."""
    return _kept(_pairs(options)).words(text, name)


def analyse_many(texts, threads=None, errors="raise", **options):
    """A list of Reports, as Analyser(**options).analyse_many has it."""
    return _kept(_pairs(options)).analyse_many(texts, threads, errors)


def segment(text, by="sentence", language="en"):
    """The sentences or words (by="word") of one paragraph of plain text, as Segments.

    The sentences of a document are Report.sentences.
    """
    return [Segment(*one) for one in _lucid.segment(text, by, language)]
