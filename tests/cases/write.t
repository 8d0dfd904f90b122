==== The output goes where a shell would send it: links are followed, names of descriptors are shared.
< a.md
Three words here.
<<
$ mkdir real; echo old > real/r.txt; ln -s real/r.txt link; ln -s link again; lucid -q -o again a.md; readlink again link; cat real/r.txt; ls -A real
link
real/r.txt
3 words  a.md
r.txt
$ ln -s real/new.txt fresh; lucid -q -o fresh a.md; test -L fresh && cat real/new.txt
3 words  a.md
$ ln -s /dev/fd/1 one; for o in /dev/stdout /dev/fd/1 /proc/self/fd/1 one; do lucid -q -o $o a.md > said; cat said; lucid -q -o $o a.md | cat; done
3 words  a.md
3 words  a.md
3 words  a.md
3 words  a.md
3 words  a.md
3 words  a.md
3 words  a.md
3 words  a.md
$ lucid -q -o /dev/fd/7 a.md 7> seven; cat seven
3 words  a.md
$ lucid -q -o /dev/fd/0 a.md < a.md; lucid -q -o real/ a.md; lucid -q -o real a.md; ln -s loop loop; lucid -q -o loop a.md
lucid: /dev/fd/0: Permission denied
lucid: real/: Is a directory
lucid: real: Is a directory
lucid: loop: Too many levels of symbolic links
[2]
$ ls -A
a.md
again
articles
fresh
link
loop
one
real
said
seven

==== The output keeps the mode, the attributes and the hard links of the file that was there.
< a.md
Three words here.
<<
$ echo old > r.txt; chmod 640 r.txt; ln r.txt other; lucid -q -o r.txt a.md; cat other; stat -c '%a %h' r.txt
3 words  a.md
640 2
$ (umask 027; lucid -q -o new.txt a.md; stat -c %a new.txt)
640

==== A file that nobody may write to is no place for the output, for root neither.
< a.md
Three words here.
<<
$ echo old > r.txt; chmod 444 r.txt; ln -s r.txt link; lucid -q -o r.txt a.md; lucid -q -o link a.md; cat r.txt
lucid: r.txt: Permission denied
lucid: link: Permission denied
old

==== Whatever ends the program, nothing is left beside the output.
< end.py
import os, signal, subprocess, sys, time
for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
    signal.signal(number, signal.SIG_DFL)  # what runs the tests may ignore it
for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL:
    p = subprocess.Popen(['lucid', '-o', 'out/r.txt', '-'], stdin=subprocess.PIPE)
    p.stdin.write(b'One two.\n')
    p.stdin.flush()
    while not any('lucid-' in os.readlink('/proc/%d/fd/%s' % (p.pid, fd))
                  for fd in os.listdir('/proc/%d/fd' % p.pid)):
        time.sleep(.01)
    p.send_signal(number)
    print(number == -p.wait(), os.listdir('out'))
<<
$ mkdir out; python3 end.py
True []
True []
True []
True []
$ (ulimit -f 1; trap '' XFSZ; lucid -f json -o out/r.json articles/tides.md); ls -A out
lucid: out/r.json: File too large

==== A report of before is not lost to one that could not be made.
< a.md
One two three.
<<
$ lucid -o r.txt none.md; ls r.txt
lucid: none.md: No such file or directory
ls: cannot access 'r.txt': No such file or directory
[2]
$ echo before > r.txt; lucid -f ndjson -o r.txt none.md; cat r.txt
lucid: none.md: No such file or directory
before
$ lucid -q -o r.txt none.md a.md; sed "s,^ *,," r.txt
lucid: none.md: No such file or directory
3 words  a.md
$ lucid check -o r.txt a.md; wc -c < r.txt
0

==== A repair keeps extended attributes and access control lists, and gives none.
< a.md
One two three.

Word Count 9
<<
< acl.py
import os, struct
def acl(*entries):
    return struct.pack('<I', 2) + b''.join(struct.pack('<HHI', *e) for e in entries)
none = 0xffffffff
minimal = ((1, 6, none), (4, 4, none), (32, 0, none))
named = ((1, 6, none), (2, 4, 12345), (4, 4, none), (16, 4, none), (32, 0, none))
try:
    os.setxattr('a.md', 'user.origin', b'here')
    os.mkdir('d')
    open('d/b.md', 'w').write(open('a.md').read())
    os.setxattr('a.md', 'system.posix_acl_access', acl(*named))
    os.setxattr('d', 'system.posix_acl_default', acl(*named))
except OSError as problem:
    print(problem)
before = os.getxattr('a.md', 'system.posix_acl_access')
os.system('lucid check --fix a.md d/b.md')
print(os.getxattr('a.md', 'user.origin'), os.getxattr('a.md', 'system.posix_acl_access') == before)
print(os.listxattr('d/b.md'), oct(os.stat('d/b.md').st_mode & 0o777))
<<
$ chmod 644 a.md; python3 acl.py
a.md:3:12: note: declared 9 words, now 3: repaired [declared-count]
d/b.md:3:12: note: declared 9 words, now 3: repaired [declared-count]
b'here' True
[] 0o644

==== A file that may be written to but not replaced is written in place.
< a.md
One two three.

Word Count 999
<<
< as-nobody.py
import os, sys
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
os.execv(sys.argv[1], sys.argv[1:])
<<
$ chmod 755 .; cp "$BUILD/lucid" lucid; mkdir d; cp a.md d; echo old > d/r.txt; chmod 666 d/*; chmod 555 d; ls -i d > before; python3 as-nobody.py ./lucid check --fix d/a.md; cat d/a.md; python3 as-nobody.py ./lucid -q -o d/r.txt d/a.md; cat d/r.txt; ls -i d | cmp before
d/a.md:3:12: note: declared 999 words, now 3: repaired [declared-count]
One two three.

Word Count 3
3 words  d/a.md
$ python3 as-nobody.py ./lucid -q -o d/new.txt d/a.md; chmod 755 d
lucid: d/new.txt: Permission denied
$ mkdir s; cp a.md s; chmod 1777 s; chmod 666 s/a.md; stat -c %u s/a.md > before; python3 as-nobody.py ./lucid check --fix s/a.md; tail -n 1 s/a.md; stat -c %u s/a.md | cmp before; ls -A s
s/a.md:3:12: note: declared 999 words, now 3: repaired [declared-count]
Word Count 3
a.md
$ mkdir f; cp a.md f; chmod 777 f; chmod 644 f/a.md; if [ "$(id -u)" = 0 ]; then python3 as-nobody.py ./lucid check --fix f/a.md; else chmod 444 f/a.md; ./lucid check --fix f/a.md; fi; tail -n 1 f/a.md
lucid: f/a.md: Permission denied
f/a.md:3:12: error: declares 999 words, has 3 [declared-count]
Word Count 999
