// find.js - which lucid is started: the one that is set, the one in PATH, or the one in here.
const { accessSync, constants, statSync } = require('node:fs');
const { delimiter, isAbsolute, join } = require('node:path');

function isProgram(path) {
    try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
    } catch {
        return false;
    }
}

// In the absolute directories of PATH only: what lies in a folder that is open is not started.
function inPath(name, { PATH = '', Path = PATH, PATHEXT = '.EXE' }, platform) {
    const ends = platform === 'win32' ? PATHEXT.split(';') : [''];

    for (const directory of Path.split(delimiter).filter(isAbsolute))
        for (const end of ends)
            if (isProgram(join(directory, name + end)))
                return join(directory, name + end);
    return undefined;
}

/**
 * What is started by the settings `path` and `server`: { native } or { wasm }, both paths, or
 * neither; `problem` says what is not as it was set.
 */
function find({ path, server }, wasm, env = process.env, platform = process.platform) {
    const fallback = server !== 'native' && isProgramText(wasm) ? { wasm } : {};

    if (server === 'wasm')
        return fallback;
    if (path && (!isAbsolute(path) || !isProgram(path)))
        return { ...fallback, problem: `lucid.path: '${path}' is not the absolute path of a program` };
    const native = path || inPath('lucid', env, platform);

    return native ? { native } : fallback;
}

// It is run by the editor's own Node.js, so it need not be executable.
function isProgramText(path) {
    try {
        return statSync(path).isFile();
    } catch {
        return false;
    }
}

module.exports = { find };
