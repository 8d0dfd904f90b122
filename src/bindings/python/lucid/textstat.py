"""lucid under the names of the package textstat.

    from lucid import textstat
    textstat.flesch_reading_ease(text)

The numbers are lucid's: textstat.md beside the sources says where they differ and why.
What is not known is None, where textstat has 0.
"""
from functools import lru_cache
from math import floor

from lucid._analyser import _kept, _pairs

__all__ = ["automated_readability_index", "avg_character_per_word", "avg_letter_per_word",
           "avg_sentence_length", "avg_sentence_per_word", "avg_syllables_per_word",
           "char_count", "coleman_liau_index", "crawford", "dale_chall_readability_score",
           "dale_chall_readability_score_v2", "difficult_words", "fernandez_huerta",
           "flesch_kincaid_grade", "flesch_reading_ease", "gulpease_index", "gunning_fog",
           "gutierrez_polini", "letter_count", "lexicon_count", "linsear_write_formula", "lix",
           "long_word_count", "mcalpine_eflaw", "monosyllabcount", "polysyllabcount",
           "reading_time", "rix", "sentence_count", "set_lang", "smog_index",
           "spache_readability", "syllable_count", "szigriszt_pazos", "text_standard",
           "wiener_sachtextformel", "words_per_sentence"]

_language = "en"


def set_lang(lang):
    """The language of the texts to come: "en", "de_DE"; "auto": by the text."""
    global _language
    _language = lang.partition("_")[0]


@lru_cache(maxsize=16)
def _report_in(text, language):
    return _kept(_pairs({"lang": None if language == "auto" else language})).analyse(text)


def _count(text, name):
    return _report_in(text, _language).count(name)


def _score(text, name):
    score = _report_in(text, _language).score(name)
    return None if score is None else score.value


def _ratio(text, above, below):
    n = _count(text, below)
    return _count(text, above) / n if n else None


def flesch_reading_ease(text):
    """Flesch 1948, or the formula of the language: 0 (hard) to 100 (easy)."""
    own = {"de": "flesch_de", "nl": "flesch_nl", "fr": "flesch_fr_207", "it": "flesch_it_217",
           "es": "fernandez_huerta", "pt": "flesch_pt", "ru": "flesch_ru_130",
           "cs": "flesch_cs"}
    return _score(text, own.get(_language, "flesch_reading_ease"))


def flesch_kincaid_grade(text):
    """Kincaid et al. 1975: a school year."""
    return _score(text, "flesch_kincaid_grade")


def gunning_fog(text):
    """Gunning 1952: a school year."""
    return _score(text, "gunning_fog")


def smog_index(text):
    """McLaughlin 1969: a school year."""
    return _score(text, "smog")


def automated_readability_index(text):
    """Senter and Smith 1967: a school year."""
    return _score(text, "ari")


def coleman_liau_index(text):
    """Coleman and Liau 1975: a school year."""
    return _score(text, "coleman_liau")


def dale_chall_readability_score(text):
    """Dale and Chall 1948, adjusted where one word in twenty is not on their list."""
    return _score(text, "dale_chall")


def dale_chall_readability_score_v2(text):
    """Chall and Dale 1995: higher is easier, to 64; textstat has the scale of 1948."""
    return _score(text, "dale_chall_1995")


def linsear_write_formula(text):
    """Linsear Write, of the whole text: a school year."""
    return _score(text, "linsear_write")


def spache_readability(text):
    """Spache 1974: a school year."""
    return _score(text, "spache")


def mcalpine_eflaw(text):
    """McAlpine's EFLAW, for readers of English as a second language."""
    return _score(text, "eflaw")


def lix(text):
    """Bjornsson 1968."""
    return _score(text, "lix")


def rix(text):
    """Anderson 1983."""
    return _score(text, "rix")


def fernandez_huerta(text):
    """Fernandez Huerta 1959, Spanish."""
    return _score(text, "fernandez_huerta")


def szigriszt_pazos(text):
    """Szigriszt Pazos 1993, Spanish."""
    return _score(text, "szigriszt_pazos")


def gutierrez_polini(text):
    """Gutierrez de Polini 1972, Spanish."""
    return _score(text, "gutierrez_polini")


def crawford(text):
    """Crawford 1989, Spanish."""
    return _score(text, "crawford")


def gulpease_index(text):
    """Gulpease 1987, Italian."""
    return _score(text, "gulpease")


def wiener_sachtextformel(text, variant):
    """Bamberger and Vanecek 1984, German; variant 1 to 4."""
    if variant not in (1, 2, 3, 4):
        raise ValueError(f"variant: {variant!r} is not 1, 2, 3 or 4")
    return _score(text, f"wiener_{variant}")


def text_standard(text, float_output=False):
    """The grade that the well-known formulas agree on, their median: "6th and 7th grade"."""
    grade = _score(text, "consensus_grade")
    if grade is None or float_output:
        return grade
    low = floor(grade)
    return f"{_ordinal(low)} and {_ordinal(low + 1)} grade"


def _ordinal(n):
    teens = 10 <= abs(n) % 100 <= 20
    return f"{n}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(abs(n) % 10, 'th')}"


def reading_time(text):
    """Seconds to read it in silence."""
    return _score(text, "reading_seconds")


def lexicon_count(text, removepunct=True):
    """Words; with removepunct=False runs of characters without white space."""
    return _count(text, "words" if removepunct else "words_whitespace")


def sentence_count(text):
    """Sentences of running prose, which the scores are made of."""
    return _count(text, "scored.sentences")


def syllable_count(text):
    """Syllables."""
    return _count(text, "syllables")


def char_count(text, ignore_spaces=True):
    """Characters, without white space unless ignore_spaces=False."""
    if ignore_spaces:
        return len("".join(text.split()))
    return len(text)


def letter_count(text, ignore_spaces=True):
    """Letters and digits."""
    if not ignore_spaces:
        raise ValueError("ignore_spaces: a space is no letter")
    return _count(text, "letters")


def difficult_words(text):
    """Words not familiar to Dale and Chall, each as often as it occurs."""
    return _count(text, "difficult_words")


def polysyllabcount(text):
    """Words of three syllables or more."""
    return _count(text, "polysyllables")


def monosyllabcount(text):
    """Words of one syllable."""
    return _count(text, "monosyllables")


def long_word_count(text):
    """Words of seven letters or more."""
    return _count(text, "long_words")


def avg_sentence_length(text):
    """Words a sentence of running prose."""
    return _ratio(text, "scored.words", "scored.sentences")


words_per_sentence = avg_sentence_length


def avg_syllables_per_word(text):
    """Syllables a word."""
    return _ratio(text, "syllables", "words")


def avg_character_per_word(text):
    """Characters without white space a word."""
    n = _count(text, "words")
    return char_count(text) / n if n else None


def avg_letter_per_word(text):
    """Letters and digits a word."""
    return _ratio(text, "letters", "words")


def avg_sentence_per_word(text):
    """Sentences of running prose a word of it."""
    return _ratio(text, "scored.sentences", "scored.words")
