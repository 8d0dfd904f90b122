// build.mjs TO WASM_PACKAGE VERSION - the files of the extension in the folder TO: its scripts, each
// in one file with what it uses, the module, and the licences of all of it.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [to, wasm, version] = process.argv.slice(2);
// The packages of npm lie where the extension is built.
const { build } = createRequire(resolve(to, '../packages/package.json'))('esbuild');
const packages = new Set();

async function bundle(from, name, more = {}) {
    const { metafile } = await build({
        ...more, entryPoints: [from], outfile: join(to, name), bundle: true, minify: true,
        platform: 'node', format: 'cjs', target: 'node18', external: ['vscode'], metafile: true,
        logLevel: 'error', nodePaths: [resolve(to, '../packages/node_modules')],
    });

    for (const input of Object.keys(metafile.inputs)) {
        const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);

        if (found)
            packages.add(found[1]);
    }
}

function licence(folder) {
    const name = readdirSync(folder).find(one => /^(licen[sc]e|copying)/i.test(one));

    if (!name)
        throw new Error(`${folder}: no licence`);
    return `==> ${folder.replace(/^.*node_modules\//, '')} <==\n${readFileSync(join(folder, name), 'utf8')}\n`;
}

mkdirSync(join(to, 'wasm'), { recursive: true });
await bundle(join(here, 'extension.js'), 'extension.js');
// The program of the npm package; a module of one file has no address but its file's.
await bundle(join(wasm, 'command.js'), 'wasm/lucid.js', {
    define: { 'import.meta.url': 'address' },
    banner: { js: "const address = require('node:url').pathToFileURL(__filename);" },
});
copyFileSync(join(wasm, 'lucid.wasm'), join(to, 'wasm/lucid.wasm'));
copyFileSync(join(wasm, 'LICENSE'), join(to, 'LICENSE.txt'));
copyFileSync(join(here, 'README.md'), join(to, 'README.md'));
writeFileSync(join(to, 'LICENSE.libraries.txt'),
    [...packages].sort().map(licence).join('') + readFileSync(join(wasm, 'LICENSE.libraries'), 'utf8'));

const { devDependencies, private: _, ...manifest } = JSON.parse(readFileSync(join(here, 'package.json')));

writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2) + '\n');
if (existsSync(join(to, 'node_modules')))
    throw new Error(`${to}: nothing is to be left out of the bundles`);
