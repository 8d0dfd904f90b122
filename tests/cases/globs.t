==== Sets of characters leave out what they leave out in git.
< make.sh
git init -q d && cd d
for c in a f g z A F G Z 0 9 _ - . , '!' '^' '[' ']' '~' ' ' '{' '}' '@' '`' ':' "$(printf '\t')" "$(printf '\177')" "$(printf '\001')"; do
    echo 'A word.' > "x$c.txt"
done
for name in a/b.txt ab.txt 'x\.txt' xx.txt é.txt; do
    mkdir -p "$(dirname "$name")" && echo 'A word.' > "$name"
done
<<
< patterns
x[[:alnum:]].txt
x[[:alpha:]].txt
x[[:blank:]].txt
x[[:cntrl:]].txt
x[[:digit:]].txt
x[[:graph:]].txt
x[[:lower:]].txt
x[[:print:]].txt
x[[:punct:]].txt
x[[:space:]].txt
x[[:upper:]].txt
x[[:xdigit:]].txt
x[![:alnum:]].txt
x[^[:punct:][:space:]].txt
x[a-f].txt
x[!a-f].txt
x[^a-fA-F0-9].txt
x[f-a].txt
x[]].txt
x[!]].txt
x[]a].txt
x[a-].txt
x[-a].txt
x[+--].txt
x[a\-z].txt
x[\]].txt
x[\[-\]].txt
x[[].txt
x[.].txt
x[!!].txt
x[^^].txt
x[!-~].txt
x[[:alpha].txt
x[a[:digit:]z].txt
a[/]b.txt
a[!x]b.txt
a?b.txt
a*b.txt
x\\.txt
x\a.txt
x?.txt
[xa]*[!z].txt
*[[:digit:]]*
**/[b].txt
<<
< try.sh
cd d
while IFS= read -r pattern; do
    printf '%s\n' "$pattern" > .gitignore
    git -c core.quotePath=false ls-files -z -o --exclude-standard | grep -z 'txt$' | sort -z > ../git
    lucid --stdin-filename x -q -f ndjson . 2> ../said | python3 -c '
import json, sys
print("".join(sorted(json.loads(line)["path"].removeprefix("./") + "\0" for line in sys.stdin)), end="")' > ../lucid
    cmp -s ../git ../lucid || { printf '%s: ' "$pattern"; cat ../said; diff -a ../git ../lucid; }
done < ../patterns
<<
$ sh make.sh && LC_ALL=C sh try.sh
