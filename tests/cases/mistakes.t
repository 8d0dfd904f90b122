==== What is wrong in a configuration is told at its place, whatever it is; nothing is checked by the rest of it.
< a.txt
The cat sat on the mat. It slept.
<<
< mistakes
terms: [{file: [x]}]
terms: [{file: x.json}]
terms: [{term: bee, severity: [error]}]
terms: {warning: [{term: bee}]}
terms: 5
overrides: {files: a}
overrides: [a]
overrides: [{files: {a: b}, rules: {}}]
overrides: [{files: [[a]], rules: {}}]
overrides: [{files: '[a/b]', rules: {}}]
overrides: [{files: '[[:nose:]]', rules: {}}]
overrides: [{files: '[\é]', rules: {}}]
overrides: [{files: a, words: sung}]
overrides: [{files: a, spm: 200}]
overrides: [{lang: xx, rules: {}}]
overrides: [{lang: [en], rules: {}}]
overrides: [{lang: , rules: {}}]
extends: [b.yaml, [c]]
extends: ''
extends: {a: b}
ignore: {a: b}
ignore: [[a]]
ignore: '[x'
filter: [a]
filter: {rst: }
filter: {rst: [a]}
filter: {'[': cat}
filter: {rst: '  '}
keywords: {a: b}
keywords: [[a]]
total: {word-count: {max: 3}}
total: [3]
rules: [word-count]
rules: word-count
rules: {word-count: {max: [3]}}
rules: {word-count: {max: three}}
rules: {word-count: {max: -1}}
rules: {word-count: {max: 1e3}}
rules: {word-count: {max: {error: 2, warning: 3}}}
rules: {word-count: {max: {error: 3, wrong: 2}}}
rules: {word-count: {max: {error: x}}}
rules: {word-count: {max: {}}}
rules: {word-count: {max: {off: 3}}}
rules: {word-count: {min: '{error: 3, note: 5}'}}
rules: {word-count: [3]}
rules: {word-count: 3}
rules: {word-count: {mxa: 3}}
rules: {word-count: {error: {max: 3}}}
rules: {sentence-length: {severity: loud}}
rules: {sentence-length: {severity: [error]}}
rules: {sentence-length: {long: 50%, share: 120%}}
rules: {readability: {smog: {mx: 9}}}
rules: {readability: {smgo: {max: 9}}}
rules: {declared-count: {require: maybe}}
rules: {keyword-density: {max: 3 %}}
baseline: [a]
baseline: missing.json
lang: [en]
encoding: utf-9
wpm: 0
wpm: fast
<<
$ while IFS= read -r line; do echo "$line" > c.yaml; lucid check -c c.yaml a.txt; [ $? = 2 ] || echo "not found: $line"; done < mistakes
lucid: c.yaml:1:16: file is the path of a list of terms
lucid: c.yaml:1:16: terms of x.json: No such file or directory
lucid: c.yaml:1:31: a severity is off, note, warning, error or on
lucid: c.yaml:1:9: terms has no setting 'warning'
lucid: c.yaml:1:8: terms of 5: No such file or directory
lucid: c.yaml:1:12: overrides are a list: - files: …
lucid: c.yaml:1:13: an override is a mapping: {files: ["drafts/**"], rules: …}
lucid: c.yaml:1:21: expected a list of patterns
lucid: c.yaml:1:22: expected a pattern
lucid: c.yaml:1:21: pattern '[a/b]': a set has ASCII characters only, and no slash
lucid: c.yaml:1:21: pattern '[[:nose:]]': there is no such class of characters
lucid: c.yaml:1:21: pattern '[\é]': a set has ASCII characters only, and no slash
lucid: c.yaml:1:31: words must be one of: writer whitespace uax29 hugo libreoffice, not 'sung'
lucid: c.yaml:1:24: unknown key 'spm', did you mean 'wpm'?
lucid: c.yaml:1:20: no rules for the language 'xx'; see lucid list languages
lucid: c.yaml:1:20: lang must be a string
lucid: c.yaml:1:13: an override needs files: a list of patterns, or lang: a language
lucid: c.yaml:1:19: extends is a path, or a list of them
lucid: c.yaml:1:10: extends is a path, or a list of them
lucid: c.yaml:1:10: extends is a path, or a list of them
lucid: c.yaml:1:9: expected a list of patterns
lucid: c.yaml:1:10: expected a pattern
lucid: c.yaml:1:9: pattern '[x': a [ without its ]: write \[ for the character
lucid: c.yaml:1:9: filter is a mapping: {'*.pdf': 'pdftotext - -'}
lucid: c.yaml:1:15: expected a command
lucid: c.yaml:1:15: expected a command
lucid: c.yaml:1:10: pattern '[': a [ without its ]: write \[ for the character
lucid: c.yaml:1:15: expected a command
lucid: c.yaml:1:11: keywords must be a list of strings
lucid: c.yaml:1:12: expected a string
lucid: c.yaml:1:9: total has min and max, words of all files together
lucid: c.yaml:1:8: total has min and max: total: {max: 90000}
lucid: c.yaml:1:8: rules are a mapping: word-count: {min: 300}
lucid: c.yaml:1:8: rules are a mapping: word-count: {min: 300}
lucid: c.yaml:1:27: max must be a whole number
lucid: c.yaml:1:27: max must be a whole number, not 'three'
lucid: c.yaml:1:27: max must be a whole number, not '-1'
lucid: c.yaml:1:27: max must be a whole number, not '1e3'
lucid: c.yaml:1:35: max: 'error: 2' must be higher than 'warning: 3'
lucid: c.yaml:1:38: 'wrong' is not note, warning or error
lucid: c.yaml:1:35: max must be a whole number, not 'x'
lucid: c.yaml:1:27: max is empty: give it limits, as in {warning: 10, error: 14}
lucid: c.yaml:1:28: 'off' is not note, warning or error
lucid: c.yaml:1:27: min must be a whole number, not '{error: 3, note: 5}'
lucid: c.yaml:1:21: a severity is off, note, warning, error or on
lucid: c.yaml:1:21: a severity is off, note, warning, error or on
lucid: c.yaml:1:22: word-count has no setting 'mxa', did you mean 'max'?
lucid: c.yaml:1:30: word-count has no setting 'error.max'
lucid: c.yaml:1:37: a severity is off, note, warning, error or on
lucid: c.yaml:1:37: a severity is off, note, warning, error or on
lucid: c.yaml:1:33: long must be a whole number, not '50%'
lucid: c.yaml:1:30: readability has no setting 'smog.mx', did you mean 'smog.max'?
lucid: c.yaml:1:30: readability has no setting 'smgo.max', did you mean 'smog.max'?
lucid: c.yaml:1:26: declared-count has no setting 'require'
lucid: c.yaml:1:32: max must be a percentage, not '3 %'
lucid: c.yaml:1:11: baseline must be the name of a file
lucid: missing.json: No such file or directory
lucid: c.yaml:1:7: lang must be a string
lucid: c.yaml:1:11: encoding must be an encoding that iconv knows, not 'utf-9'
lucid: c.yaml:1:6: wpm must be a number from 1 to 100000, not '0'
lucid: c.yaml:1:6: wpm must be a number from 1 to 100000, not 'fast'

==== What may be written in other ways is taken in each of them.
< a.txt
The cat sat on the mat. It slept.
<<
< ways
terms: [{term: [a, b], use: c, message: d}]
overrides: [{files: a, total: {max: 3}}]
overrides: [{files: a, lang: xx}]
overrides: [{lang: xx, files: a, rules: {}}]
overrides: [{files: a, lang: en, words: uax29}]
overrides: [{files: a, lang: en, title: skip}]
keywords: [a, '']
total: {min: 5, max: 3}
rules: {word-count: {max: {error: 3, warning: 2}}}
rules: {word-count: {min: 5, max: 3}}
rules: {readability: {grade: {max: 9}}}
rules: {readability: {smog.max: {error: 9, warning: 8}}}
<<
$ while IFS= read -r line; do echo "$line" > c.yaml; lucid check -c c.yaml a.txt; [ $? != 2 ] || echo "refused: $line"; done < ways
a.txt:1:1: error: 8 words, more than 3: cut 5 [word-count]
a.txt:1:1: error: 8 words, more than 3: cut 5 [word-count]
