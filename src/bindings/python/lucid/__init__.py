"""Readability and word counts of a text, as a writer counts them.

>>> import lucid
>>> report = lucid.analyse("The sea is late today. The moon is why.")
>>> report.count("words")
9
>>> report.score("flesch_kincaid_grade").value < 3
True

`analyse` and `check` take a text as str or bytes; `Analyser` keeps options for many texts;
`analyse_many` and `frame` use all processors; `textstat` has the names of that package.
"""
from lucid import textstat
from lucid._analyser import Analyser, analyse, analyse_many, check, merge, segment, words
from lucid._frame import frame
from lucid._lucid import Error, count_names, score_names
from lucid._lucid import version as __version__
from lucid._report import (Finding, Keyword, Place, Repair, Report, Score, Segment, Sentence,
                           Warned, Word)

__all__ = ["Analyser", "Error", "Finding", "Keyword", "Place", "Repair", "Report", "Score",
           "Segment", "Sentence", "Warned", "Word", "analyse", "analyse_many", "check",
           "count_names", "frame", "merge", "score_names", "segment", "textstat", "words"]
