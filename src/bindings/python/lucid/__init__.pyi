from os import PathLike
from typing import (Any, Dict, Iterable, List, Literal, NamedTuple, Optional, Sequence, Tuple,
                    Union)

from . import textstat as textstat
from ._lucid import Error as Error

Text = Union[str, bytes, bytearray, memoryview]
Name = Union[str, bytes, PathLike[Any]]
Option = Union[None, bool, int, float, str, Sequence[str]]

__version__: str
count_names: Tuple[str, ...]
score_names: Tuple[str, ...]

class Score(NamedTuple):
    value: float
    low: Optional[float]
    high: Optional[float]
    band: Optional[str]
    unreliable: Optional[str]

class Place(NamedTuple):
    line: int
    column: int
    offset: Optional[int]

class Sentence(NamedTuple):
    text: str
    place: Optional[Place]
    end: Optional[int]
    words: int
    syllables: Optional[int]
    grade: Optional[float]
    scored: bool

class Word(NamedTuple):
    word: str
    count: int  # type: ignore[assignment]

class Keyword(NamedTuple):
    term: str
    words: int
    asked: bool
    count: int  # type: ignore[assignment]
    density: Optional[float]

class Finding(NamedTuple):
    rule: str
    severity: Literal["note", "warning", "error"]
    place: Optional[Place]
    end: Optional[Place]
    message: str
    value: Optional[float]
    limit: Optional[float]

class Warned(NamedTuple):
    place: Optional[Place]
    message: str

class Repair(NamedTuple):
    begin: int
    end: int
    put: Union[str, bytes]

class Segment(NamedTuple):
    text: Union[str, bytes]
    offset: int

class Report:
    @property
    def counts(self) -> Dict[str, Optional[int]]: ...
    @property
    def scored(self) -> Optional[Dict[str, Any]]: ...
    @property
    def scores(self) -> Dict[str, Optional[Score]]: ...
    @property
    def declared(self) -> Optional[Dict[str, Any]]: ...
    @property
    def sentences(self) -> List[Sentence]: ...
    @property
    def hardest(self) -> List[Sentence]: ...
    @property
    def words(self) -> List[Word]: ...
    @property
    def keywords(self) -> List[Keyword]: ...
    @property
    def findings(self) -> List[Finding]: ...
    @property
    def warnings(self) -> List[Warned]: ...
    @property
    def format(self) -> str: ...
    @property
    def encoding(self) -> str: ...
    @property
    def language(self) -> Optional[str]: ...
    @property
    def name(self) -> str: ...
    @property
    def title(self) -> Optional[str]: ...
    def count(self, name: str) -> Optional[int]: ...
    def score(self, name: str) -> Optional[Score]: ...
    def repair(self) -> Optional[Repair]: ...
    def to_ndjson(self) -> bytes: ...
    def to_dict(self) -> Dict[str, Any]: ...

class Analyser:
    def __init__(self, **options: Option) -> None: ...
    def analyse(self, text: Text, name: Name = ...) -> Report: ...
    def check(self, text: Text, config: Text = ..., name: Name = ...) -> Report: ...
    def merge(self, records: Union[str, bytes, Iterable[Union[Report, bytes]]]) -> Report: ...
    def words(self, text: Text, name: Name = ...) -> int: ...
    def analyse_many(self, texts: Iterable[Optional[Text]], threads: Optional[int] = ...,
                     errors: Literal["raise", "return"] = ...) -> List[Any]: ...
    def values(self, texts: Iterable[Optional[Text]], names: Iterable[str],
               threads: Optional[int] = ...,
               errors: Literal["raise", "return"] = ...) -> List[Any]: ...

def analyse(text: Text, name: Name = ..., **options: Option) -> Report: ...
def check(text: Text, config: Text = ..., name: Name = ..., **options: Option) -> Report: ...
def merge(records: Union[str, bytes, Iterable[Union[Report, bytes]]],
          **options: Option) -> Report: ...
def words(text: Text, name: Name = ..., **options: Option) -> int: ...
def analyse_many(texts: Iterable[Optional[Text]], threads: Optional[int] = ...,
                 errors: Literal["raise", "return"] = ..., **options: Option) -> List[Any]: ...
def segment(text: Text, by: Literal["word", "sentence"] = ...,
            language: str = ...) -> List[Segment]: ...
def frame(series: Any, columns: Sequence[str] = ..., threads: Optional[int] = ...,
          errors: Literal["raise", "coerce"] = ..., **options: Option) -> Any: ...
