==== Filters of the user's own configuration hold in every repository, and nobody else's do.
< setup
mkdir -p xdg/lucid site; printf 'Tom is here.\n' > site/a.xx; echo Four. > site/b.yy
printf "filter:\n  '*.xx': tr T m\n  '*.{yy,zz}': tr F f\n" > xdg/lucid/config.yaml
echo 'rules: {word-count: {max: 2}}' > site/.lucid.yaml
<<
$ sh setup; export XDG_CONFIG_HOME=$PWD/xdg; lucid segment --by sentence site; lucid check site
mom is here.
four.
site/a.xx:1:1: error: 3 words, more than 2: cut 1 [word-count]
[1]
$ mkdir -p home/.config; cp -r xdg/lucid home/.config; env -u XDG_CONFIG_HOME HOME=$PWD/home lucid segment --by sentence -c site/.lucid.yaml site/a.xx
mom is here.
$ export XDG_CONFIG_HOME=$PWD/xdg; lucid segment --by sentence --filter '*.xx=tr T r' site/a.xx; lucid segment --by sentence --no-config site/a.xx
rom is here.
Tom is here.
$ export XDG_CONFIG_HOME=$PWD/xdg; for c in site/.lucid.yaml base.yaml; do printf 'filter: {"*.xx": touch made}\n' > $c; done; lucid check site/a.xx; test -e made || echo nothing made
lucid: site/.lucid.yaml:1:9: a filter runs a command: it is for your own configuration (~/.config/lucid/config.yaml) or --filter, not for that of a repository
nothing made
$ echo 'extends: ../base.yaml' > site/.lucid.yaml; lucid check site/a.xx 2>&1 | head -n 1; lucid check -c base.yaml site/a.xx 2>&1 | cut -c 1-37; test -e made || echo nothing made
lucid: site/../base.yaml:1:9: a filter runs a command: it is for your own configuration (~/.config/lucid/config.yaml) or --filter, not for that of a repository
lucid: base.yaml:1:9: a filter runs a
nothing made
$ rm site/.lucid.yaml; export XDG_CONFIG_HOME=$PWD/xdg; for f in 'pdf' '{"*.xx": [a]}' '{"*.xx": " "}' '{"a[b": cat}' '{"*.xx": "false"}'; do echo "filter: $f" > xdg/lucid/config.yaml; lucid -q site/a.xx; done
lucid: xdg/lucid/config.yaml:1:9: filter is a mapping: {'*.pdf': 'pdftotext - -'}
lucid: xdg/lucid/config.yaml:1:18: expected a command
lucid: xdg/lucid/config.yaml:1:18: expected a command
lucid: xdg/lucid/config.yaml:1:10: ...
lucid: site/a.xx: its filter false failed with status 1; not counted
[2]

==== The recipes of the manual, each where its program is.
< t.rst
Tides
=====

The sea *rises* twice a day, see :ref:`moon`.

.. code-block:: c

   int not_counted;
<<
< t.tex
\documentclass{article}
\begin{document}
\section{Tides}
The sea \emph{rises} twice a day. % not counted
\end{document}
<<
< t.adoc
= Tides

The sea _rises_ twice a day.
<<
< pdf.py
"""A page with one line of text."""
stream = b'BT /F1 12 Tf 72 720 Td (The sea rises twice a day.) Tj ET'
objects = [b'<</Type/Catalog/Pages 2 0 R>>', b'<</Type/Pages/Kids[3 0 R]/Count 1>>',
           b'<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R'
           b'/Resources<</Font<</F1 5 0 R>>>>>>',
           b'<</Length %d>>stream\n%s\nendstream' % (len(stream), stream),
           b'<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>']
out, places = b'%PDF-1.4\n', []
for i, o in enumerate(objects):
    places.append(len(out))
    out += b'%d 0 obj\n%s\nendobj\n' % (i + 1, o)
table = len(out)
out += b'xref\n0 6\n0000000000 65535 f \n' + b''.join(b'%010d 00000 n \n' % p for p in places)
out += b'trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n' % table
open('t.pdf', 'wb').write(out)
<<
< recipe
filter=$(sed -n "s/^--filter '\(\*\.$1=[^']*\)'\$/\1/p" "$TESTS/../man/lucid.1")
program=${filter#*=}; program=${program%% *}
[ -n "$filter" ] || echo "the manual has no filter for $1"
if command -v "$program" > /dev/null; then
    lucid segment --by sentence --no-config --filter "$filter" "t.$1" | grep -c 'The sea rises twice a day'
else
    echo "the filter for $1 is not tried: no $program here" >> "$NOTES"
fi
<<
$ sh recipe rst | grep -vx 1
[1]
$ sh recipe tex | grep -vx 1
[1]
$ sh recipe adoc | grep -vx 1
[1]
$ python3 pdf.py; sh recipe pdf | grep -vx 1
[1]

==== What is read through a filter is not changed.
< a.x
Words: 9

One two.
<<
$ lucid check --filter '*.x=cat' --fix a.x
lucid: a.x: is read through a filter: it is not changed
a.x:1:8: error: declares 9 words, has 2 [declared-count]
[2]
$ head -n 1 a.x
Words: 9
