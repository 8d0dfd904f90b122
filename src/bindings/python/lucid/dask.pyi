from typing import Any, Literal, Sequence

from . import Option as Option

def frame(series: Any, columns: Sequence[str] = ..., threads: int = ...,
          errors: Literal["raise", "coerce"] = ..., **options: Option) -> Any: ...
def total(series: Any, threads: int = ..., vocabulary: bool = ..., **options: Option) -> Any: ...
