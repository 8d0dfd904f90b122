"""server.py - a server of PostgreSQL of our own: a folder, a socket, no user of the system's.

It runs as an unprivileged user (PostgreSQL refuses root) and loads the extension from the build:
Debian's servers take `extension_destdir`, PostgreSQL 18 `extension_control_path`.
"""
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def pg_config(name):
    tool = os.environ.get('PG_CONFIG', 'pg_config')
    done = subprocess.run([tool, '--' + name], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ''


def missing():
    """Why there can be no server, or ''."""
    if not shutil.which(os.environ.get('PG_CONFIG', 'pg_config')):
        return 'pg_config is not here'
    if not Path(pg_config('pgxs')).is_file():
        return 'the headers of the server are not here (postgresql-server-dev-all)'
    if not Path(pg_config('bindir'), 'initdb').exists():
        return 'no server is here (postgresql)'
    return ''


class Failed(Exception):
    """What psql complained of."""


class Server:
    def __init__(self, build, settings=''):
        self.build = build
        self.folder = Path(tempfile.mkdtemp(prefix='lucid-pg-'))
        self.bin = Path(pg_config('bindir'))
        self.user = {'user': 'nobody'} if os.geteuid() == 0 else {}
        self.name = 'nobody' if self.user else pwd.getpwuid(os.geteuid()).pw_name
        self.environment = {'PATH': f'{self.bin}:/usr/bin:/bin', 'LC_ALL': 'C.UTF-8',
                            'PGHOST': str(self.folder), 'PGUSER': 'postgres',
                            'HOME': str(self.folder), 'PGOPTIONS': '-c client_min_messages=warning'}
        self.process = None
        self.settings = settings
        self.preload = None  # a library, into the server and its backends
        self.complaints = self.printed = ''
        self.slowest = 0.0

    def tool(self, *command, **how):
        return subprocess.run([str(c) for c in command], check=False, env=self.environment,
                              cwd=self.folder, **{**self.user, **how})

    def install(self):
        """Where the server finds it, under `stage`."""
        stage = self.folder / 'stage'
        # by the name that it was built by, or all is built again
        subprocess.run(['make', '-s', f'B={os.path.relpath(self.build, ROOT)}', 'NEED=no', f'DESTDIR={stage}',
                        'install-postgres'], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        return stage

    def __enter__(self):
        stage = self.install()
        if self.user:
            for path in (self.folder, *self.folder.rglob('*')):
                shutil.chown(path, self.name)
        made = self.tool(self.bin / 'initdb', '-D', self.folder / 'data', '-U', 'postgres', '-A',
                         'trust', '-N', '--no-locale', '-E', 'UTF8', capture_output=True, text=True)
        if made.returncode:
            raise Failed(made.stderr)
        with open(self.folder / 'data/postgresql.conf', 'a', encoding='utf-8') as conf:
            conf.write(f"listen_addresses = ''\nunix_socket_directories = '{self.folder}'\n"
                       f"fsync = off\nextension_destdir = '{stage}'\n"
                       f"shared_buffers = 16MB\nmax_connections = 20\n{self.settings}\n")
        self.log = open(self.folder / 'log', 'w', encoding='utf-8')
        self.process = subprocess.Popen([str(self.bin / 'postgres'), '-D',
                                         str(self.folder / 'data')],
                                        env={**self.environment, **({'LD_PRELOAD': str(self.preload)} if self.preload else {})},
                                        stdout=self.log, stderr=self.log, cwd=self.folder,
                                        **self.user)
        end = time.monotonic() + 60
        while self.tool(self.bin / 'pg_isready', '-q').returncode:
            if time.monotonic() > end or self.process.poll() is not None:
                raise Failed((self.folder / 'log').read_text())
            time.sleep(0.1)
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.send_signal(2)  # fast shutdown
            self.process.wait(60)
            self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, *statements, database='postgres', **variables):
        """What the statements print, each row a line; Failed with what is wrong."""
        command = [self.bin / 'psql', '-XqtA', '-v', 'ON_ERROR_STOP=1', '-v', 'VERBOSITY=verbose',
                   '-d', database]
        for name, value in variables.items():
            command += ['-v', f'{name}={value}']
        done = self.tool(*command, input='\n'.join(s if s.startswith('\\') else s + ';'
                                                   for s in statements),
                         capture_output=True, text=True, encoding='utf-8')
        if done.returncode:
            raise Failed(done.stderr)
        self.complaints, self.printed = done.stderr, done.stdout
        return done.stdout.rstrip('\n')
