#!/usr/bin/env python3
"""oci.py BUILD - the image for containers: small, the same each time, and runc and podman run it.

The last line is "N passed, N failed".
"""
import json
import os
import re
import shutil
import tempfile
from pathlib import Path

from packages import BUILD, ROOT, VERSION, check, closing_line, make, run, stop, succeeds, want

MOST_BYTES = 1_200_000
# podman asks for more than a container in a container may have.
LIMITS = ('--ulimit=nofile=1024:1024', '--ulimit=nproc=1024:1024')


def settings(bundle):
    """runc needs no terminal here, and the folder of the texts."""
    path = bundle / 'config.json'
    config = json.loads(path.read_text())
    config['process']['terminal'] = False
    config['process']['args'] += ['-f', 'ndjson', 'tides.md']
    config['mounts'].append({'destination': '/texts', 'source': str(ROOT / 'tests/articles'), 'type': 'bind',
                             'options': ['bind', 'ro']})
    path.write_text(json.dumps(config))


def podman_runs(archive, room, usual):
    """What README says, with a store of its own, and limits that a container may set."""
    if not shutil.which('podman'):
        print('NOT TESTED: podman is not here')
        return
    podman = ['podman', '--root', room / 'store', '--runroot', room / 'state', '--tmpdir', room / 'tmp',
              '--storage-driver', 'vfs', '--cgroup-manager', 'cgroupfs']
    loaded = run(*podman, 'load', '-i', archive)
    if loaded.returncode and re.search(b'user namespace|newuidmap|permission|permitted', loaded.stderr):
        print('NOT TESTED: podman:', loaded.stderr.decode(errors='replace').strip().splitlines()[-1])
        return
    name = f'localhost/lucid:{VERSION}'
    check('podman loads it by its name and version', name.encode() in loaded.stdout, loaded.stdout + loaded.stderr)
    about = run(*podman, 'image', 'inspect', '--format',
                '{{.Architecture}} {{.User}} {{.Config.Entrypoint}} {{.Config.WorkingDir}}', name)
    check('podman knows what it is', about.stdout == b'amd64 65534:65534 [/lucid/lucid] /texts\n', about.stdout)
    done = run(*podman, 'run', '--rm', '--network', 'none', *LIMITS, '-v',
               f'{ROOT}/tests/articles:/texts:ro', f'oci-archive:{archive}', '-f', 'ndjson', 'tides.md')
    if done.returncode in (125, 126):  # podman's own, or the runtime's
        print('NOT TESTED: podman run:', done.stderr.decode(errors='replace').strip().splitlines()[-1])
    else:
        check('podman runs it, and it says what the usual program says', done.stdout == usual.stdout,
              done.stdout[:500] + done.stderr)
    run(*podman, 'rmi', '--all', '--force')


def main():
    want('umoci', 'musl-gcc')
    make('oci')
    archive = BUILD / 'static/oci/lucid-oci.tar'
    size = archive.stat().st_size
    check(f'it has {size} bytes, at most {MOST_BYTES}', size <= MOST_BYTES)
    first = archive.read_bytes()
    archive.unlink()
    make('oci')
    check('it is the same when it is made again', archive.read_bytes() == first)

    with tempfile.TemporaryDirectory() as room:
        layout, bundle = Path(room) / 'image', Path(room) / 'bundle'
        layout.mkdir()
        succeeds('it is an archive', 'tar', '-xf', archive, '-C', layout)
        rootless = [] if os.geteuid() == 0 else ['--rootless']
        succeeds('it is an image of this version', 'umoci', 'unpack', *rootless, '--image', f'{layout}:lucid:{VERSION}', bundle)
        files = sorted(str(path.relative_to(bundle / 'rootfs')) for path in (bundle / 'rootfs').rglob('*')
                       if path.is_file())
        check('it has the program and its licences', files == ['lucid/LICENCES', 'lucid/lucid'], files)
        usual = run(BUILD / 'lucid', '-f', 'ndjson', 'tides.md', cwd=ROOT / 'tests/articles')
        podman_runs(archive, Path(room), usual)
        want('runc')
        if os.geteuid() != 0:
            stop('runc: only root can run a container here')
        settings(bundle)
        done = run('runc', '--root', Path(room) / 'state', 'run', f'lucid-{os.getpid()}', cwd=bundle)
        if done.returncode and b'tides.md' not in done.stdout and b'cgroup' in done.stderr + done.stdout:
            stop('runc: no control groups here')
        check('runc runs it, and it says what the usual program says', done.stdout == usual.stdout,
              done.stdout[:500] + done.stderr)
    raise SystemExit(closing_line())


main()
