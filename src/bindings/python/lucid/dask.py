"""lucid on the machines of Dask.

    import dask.dataframe, lucid, lucid.dask
    posts = dask.dataframe.read_parquet("posts/")
    numbers = lucid.dask.frame(posts["body"], ["words", "smog"])
    total = lucid.merge(lucid.dask.total(posts["body"]).compute(), with_="vocabulary")

Both are as lazy as the column. A partition is read by one worker, without the GIL. What is
lost with a worker is done again by another, and the total is the same to the last bit: counts
and vocabularies add up as `lucid merge` adds them, in whatever order.
"""
import dask
import dask.dataframe

from lucid._analyser import _kept, _pairs
from lucid._frame import COLUMNS
from lucid._frame import frame as _frame
from lucid._lucid import score_names

__all__ = ["frame", "total"]

TEXTS, RECORDS = 256, 16  # texts read, and records merged, at a time


def frame(series, columns=COLUMNS, threads=1, errors="raise", **options):
    """lucid.frame of each partition: a dask.dataframe with a row for each text."""
    meta = {name: "float64" if name in score_names else "Int64" for name in columns}
    return series.map_partitions(_frame, columns, threads, errors, meta=meta, **options)


def _merged(records, options):
    return _kept(_pairs(options)).merge(records).to_ndjson()


def _record_of(texts, threads, options):
    analyser = _kept(_pairs(options))
    texts = [text for text, missing in zip(texts.tolist(), texts.isna()) if not missing]
    return _merged([_merged(analyser.analyse_many(texts[at:at + TEXTS], threads), options)
                    for at in range(0, len(texts), TEXTS)], options)


def total(series, threads=1, vocabulary=True, **options):
    """A dask.delayed of the record, as bytes, of all texts of a column together.

    lucid.merge makes a Report of it, or of it and others.  With the vocabulary the distinct
    words of the total are known, and the scores that need them; without it records are small.
    """
    if vocabulary:
        options["with_"] = "vocabulary"
    records = [dask.delayed(_record_of)(part, threads, options) for part in series.to_delayed()]
    while len(records) > 1:
        records = [dask.delayed(_merged)(records[at:at + RECORDS], options)
                   for at in range(0, len(records), RECORDS)]
    return records[0]
