// same_bytes.mjs PACKAGE - what the package of npm makes of the files that standard input names: a
// line each, empty where it refuses one.
import { readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const home = resolve(process.argv[2]);
const { analyseJSON, LucidError } = await import(pathToFileURL(join(home, 'node.js')));

function line(name) {
    try {
        return analyseJSON(readFileSync(name), { name });
    } catch (error) {
        if (!(error instanceof LucidError))
            throw error;
        return '\n';
    }
}

for (const name of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const bytes = Buffer.from(line(name));

    for (let at = 0; at < bytes.length;)
        at += writeSync(1, bytes, at);
}
