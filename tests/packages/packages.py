"""packages.py - what the tests of packages share."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True
from verdicts import check, closing_line  # noqa: F401 (for those that import this)

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(sys.argv[1]).resolve()
VERSION = re.search(r'LUCID_VERSION *"(.*)"', (ROOT / 'include/lucid.h').read_text())[1]
MOST_TEXTS = 400
# Documents that every Debian has.
DOCUMENTS = ('*/README*', '*/NEWS*', '*/changelog*', '*/copyright', '*/*.md', '*/*.html', '*/html/*.html')


def run(*command, **options):
    """What a command said and how it ended."""
    return subprocess.run([str(word) for word in command], capture_output=True, check=False,
                          **{'cwd': ROOT, **options})


def succeeds(title, *command, **options):
    done = run(*command, **options)
    check(title, done.returncode == 0, (done.stdout + done.stderr).decode(errors='replace')[-2000:])
    return done


def stop(reason):
    """There is nothing to test with."""
    print('NOT TESTED:', reason)
    sys.exit(closing_line())


def want(*programs):
    missing = [name for name in programs if not shutil.which(name, path=f'{os.environ["PATH"]}:/usr/sbin:/sbin')]
    if missing:
        stop(f'{Path(sys.argv[0]).stem}: {", ".join(missing)} is not here')


def make(*targets):
    """Build what is to be tested.  Sources that cannot be had are no fault of lucid's."""
    done = run('make', '-s', 'NEED=no', f'B={os.path.relpath(BUILD, ROOT)}', *targets)
    said = (done.stdout + done.stderr).decode(errors='replace')
    if re.search('^sources: .* cannot be had', said, re.M):
        stop('no sources from Debian')
    check(f'make {" ".join(targets)}', done.returncode == 0, said[-2000:])
    if done.returncode:
        sys.exit(closing_line())


def texts(room, most=MOST_TEXTS):
    """Fill a folder with real documents, and with one text in many encodings."""
    found = sorted({path.resolve() for pattern in DOCUMENTS for path in Path('/usr/share/doc').glob(pattern)
                    if path.is_file() and path.suffix not in ('.gz', '.xz')})
    found += sorted(ROOT.glob('*.md')) + sorted(ROOT.glob('tests/**/*.md')) + sorted(ROOT.glob('tests/cases/*.t'))
    step = max(1, len(found) // most)
    for i, path in enumerate(found[::step]):
        ending = '.txt' if path.suffix not in ('.md', '.html') else path.suffix
        shutil.copy(path, room / f'{i:04}{ending}')
    encoded = {'latin1': 'Les élèves préférés étaient là. ', 'utf-16': 'The sea runs late. ', 'utf-32-be': 'Late. ',
               'shift_jis': '海は遅い。カタカナもある。', 'euc_jp': '海は遅い。', 'iso2022_jp': '海は遅い。',
               'gb18030': '大海来得晚。', 'big5': '大海來得晚。', 'euc_kr': '바다는 늦는다. ',
               'koi8_r': 'Море уходит. ', 'cp1251': 'Море уходит. ', 'iso8859_7': 'Η θάλασσα αργεί. ',
               'cp1255': 'הים מאחר. ', 'cp874': 'ทะเล '}
    for name, text in encoded.items():
        charset = {'cp1251': 'windows-1251', 'cp1255': 'windows-1255', 'cp874': 'windows-874',
                   'iso8859_7': 'iso-8859-7', 'iso2022_jp': 'iso-2022-jp'}.get(name, name.replace('_', '-'))
        (room / f'{name}.html').write_bytes(
            f'<meta charset="{charset}"><p>{text * 30}</p>'.encode(name))
    return sum(1 for _ in room.iterdir())
