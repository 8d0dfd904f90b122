"""verdicts.py - counting tests of a script, whose last line is "N passed, N failed"."""

_verdicts = []


def check(title, is_right, shown=''):
    _verdicts.append(bool(is_right))
    if not is_right:
        print('FAILED:', title, shown)


def closing_line():
    """Print it; returns the exit status."""
    failed = _verdicts.count(False)
    print(f'{len(_verdicts) - failed} passed, {failed} failed')
    return int(failed > 0)
