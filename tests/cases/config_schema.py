#!/usr/bin/env python3
"""config_schema.py SCHEMA - hold the schema of .lucid.yaml against the program.

It must be a schema, know every rule and setting of `lucid explain`, and take
what the program takes: the printed configuration of a file.
"""
import json
import re
import subprocess
import sys

import jsonschema


def lucid(*arguments):
    return subprocess.run(['lucid', *arguments], stdout=subprocess.PIPE, check=True,
                          universal_newlines=True).stdout


def value_of(text):
    """A value of the printed configuration as YAML has it, near enough."""
    if text.startswith('{'):
        pairs = (part.split(':') for part in text.strip('{}').split(','))
        return {key.strip(): value_of(value.strip()) for key, value in pairs}
    if text.startswith('['):
        return re.findall(r"'([^']*)'", text)
    if re.fullmatch(r'-?[0-9]+', text):
        return int(text)
    if re.fullmatch(r'-?[0-9.]+', text):
        return float(text)
    return text.strip("'")


def printed():
    """The printed configuration: mappings in mappings, by indent."""
    top = {}
    levels = [top]
    for line in lucid('check', '--print-config', 'articles/tides.md').splitlines():
        line = line.split('  # ')[0]
        key, _, value = line.strip().partition(':')
        del levels[(len(line) - len(line.lstrip())) // 2 + 1:]
        if value.strip():
            levels[-1][key] = value_of(value.strip())
        else:
            levels[-1][key] = {}
            levels.append(levels[-1][key])
    return top


def main():
    with open(sys.argv[1], encoding='utf-8') as f:
        schema = json.load(f)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    known = schema['definitions']['rules']['properties']
    rules = [line.split()[0] for line in lucid('list', 'rules').splitlines()]
    if sorted(rules) != sorted(known):
        print('rules differ:', sorted(set(rules) ^ set(known)))
    for rule in rules:
        for name in re.findall(r'^  ([a-z.-]+) {2,}.*: ', lucid('explain', rule), re.M):
            for value in ({name: None},):
                for error in validator.iter_errors({'rules': {rule: value}}):
                    print('%s.%s: %s' % (rule, name, error.message))
    for error in validator.iter_errors(printed()):
        print('printed:', '/'.join(map(str, error.path)), error.message)
    for right in ({'terms': ['log-in', {'term': 'a', 'use': 'b', 'message': 'c', 'severity': 'error'}]},
                  {'terms': [{'term': ['a', 'b']}, {'file': 'terms.txt', 'severity': 'note'}]},
                  {'terms': 'terms.txt', 'rules': {'terms': 'off'}}, {'terms': None}, {'terms': 'off'},
                  {'rules': {'terms': {'severity': 'error', 'list': ['a']}}},
                  {'overrides': [{'files': 'a', 'terms': ['a']}]},
                  {'rules': {'word-count': {'max': {'warning': 1, 'error': 'off'}, 'min.note': 3}}},
                  {'rules': {'readability': {'smog': {'max': {'note': 1}, 'min.error': 2}}}}):
        for error in validator.iter_errors(right):
            print('%s: %s' % (right, error.message))
    for wrong in ({'terms': [{'use': 'a'}]}, {'terms': [{'term': 'a', 'file': 'b'}]},
                  {'terms': [{'trem': 'a'}]}, {'terms': {'a': 'b'}},
                  {'rules': {'word-count': {'max': {}}}}, {'rules': {'word-count': {'max': {'warn': 1}}}},
                  {'rules': {'sentence-length': {'long': {'warning': 1}}}}, {'ruls': {}}, {'rules': {'wrod-count': 'off'}}, {'rules': {'word-count': {'mni': 1}}},
                  {'rules': {'word-count': 'loud'}}, {'words': 'hogu'}, {'overrides': [{}]}):
        if validator.is_valid(wrong):
            print('taken for valid:', wrong)


if __name__ == '__main__':
    main()
