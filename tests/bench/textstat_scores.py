"""textstat_all.py FILE - the English scores of textstat."""
import sys

import textstat

text = open(sys.argv[1], encoding="utf-8").read()
for name in ("flesch_reading_ease", "flesch_kincaid_grade", "smog_index", "coleman_liau_index",
             "automated_readability_index", "dale_chall_readability_score", "difficult_words",
             "linsear_write_formula", "gunning_fog", "text_standard", "spache_readability",
             "mcalpine_eflaw", "reading_time", "syllable_count", "lexicon_count",
             "sentence_count", "char_count", "letter_count", "polysyllabcount",
             "monosyllabcount", "lix", "rix"):
    print(name, getattr(textstat, name)(text))
