"""A column of texts to a frame of numbers; pandas is needed for this alone."""
from lucid._analyser import _kept, _pairs
from lucid._lucid import score_names

COLUMNS = ("words", "sentences", "syllables", "declared_words", "consensus_grade",
           "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog", "lucid_ease",
           "reading_seconds")


def _usual_metrics(columns):
    """Other scores may be of any metric."""
    others = set(columns) & set(score_names) - set(COLUMNS)
    return "all" if others else "common"


def frame(series, columns=COLUMNS, threads=None, errors="raise", **options):
    """A pandas.DataFrame with a row for each text of a Series (or list), of its index.

    `columns` are names of counts (whole numbers) and scores.  What is missing in the Series
    or not known of a text is missing in the row.  A text that cannot be read raises; with
    errors="coerce" its row is missing, and a warning says how many there were.
    """
    import pandas
    import warnings

    if errors not in ("raise", "coerce"):
        raise ValueError(f"errors: {errors!r} is not 'raise' or 'coerce'")
    series = series if isinstance(series, pandas.Series) else pandas.Series(series, dtype=object)
    texts = [None if missing else text for text, missing in zip(series.tolist(), series.isna())]
    options.setdefault("metrics", _usual_metrics(columns))
    rows = _kept(_pairs(options)).values(texts, columns, threads,
                                         "raise" if errors == "raise" else "return")
    failed = [row for row in rows if isinstance(row, Exception)]
    if failed:
        warnings.warn(f"{len(failed)} texts could not be read, the first: {failed[0]}",
                      RuntimeWarning, stacklevel=2)
    none = (None,) * len(columns)
    rows = [row if isinstance(row, tuple) else none for row in rows]
    made = {name: pandas.array(values, dtype="float64" if name in score_names else "Int64")
            for name, values in zip(columns, zip(*rows) if rows else [()] * len(columns))}
    return pandas.DataFrame(made, index=series.index, columns=list(columns))
