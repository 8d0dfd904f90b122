"""oci_pack.py LAYOUT NAME - name the one image of a layout, and compress its layers as far as gzip goes.

umoci compresses in pieces, 4 % worse, and names an image by its tag alone, which podman then takes
for its whole name.
"""
import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path

NAME = 'org.opencontainers.image.ref.name'


def blob(layout, descriptor):
    return layout / 'blobs' / descriptor['digest'].replace(':', '/')


def replace(layout, descriptor, data):
    """Put other bytes where a descriptor points to."""
    blob(layout, descriptor).unlink()
    descriptor.update(digest='sha256:' + hashlib.sha256(data).hexdigest(), size=len(data))
    blob(layout, descriptor).write_bytes(data)


def small(data):
    return subprocess.run(['gzip', '-9nc'], input=gzip.decompress(data), capture_output=True, check=True).stdout


def main():
    layout, name = Path(sys.argv[1]), sys.argv[2]
    index = json.loads((layout / 'index.json').read_text())
    [image] = index['manifests']
    manifest = json.loads(blob(layout, image).read_text())
    for layer in manifest['layers']:
        replace(layout, layer, small(blob(layout, layer).read_bytes()))
    replace(layout, image, json.dumps(manifest, separators=(',', ':')).encode())
    image['annotations'] = {NAME: name}
    (layout / 'index.json').write_text(json.dumps(index, separators=(',', ':')))


main()
