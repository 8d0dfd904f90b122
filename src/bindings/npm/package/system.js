// system.js - the files and processes of Node.js for the program, as host/system.h has them.
import * as fs from 'node:fs';
import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { constants as os } from 'node:os';
import { isatty, WriteStream } from 'node:tty';

// The numbers of wasi-libc.
const errors = ('SUCCESS 2BIG ACCES ADDRINUSE ADDRNOTAVAIL AFNOSUPPORT AGAIN ALREADY BADF BADMSG BUSY CANCELED ' +
    'CHILD CONNABORTED CONNREFUSED CONNRESET DEADLK DESTADDRREQ DOM DQUOT EXIST FAULT FBIG HOSTUNREACH IDRM ILSEQ ' +
    'INPROGRESS INTR INVAL IO ISCONN ISDIR LOOP MFILE MLINK MSGSIZE MULTIHOP NAMETOOLONG NETDOWN NETRESET ' +
    'NETUNREACH NFILE NOBUFS NODEV NOENT NOEXEC NOLCK NOLINK NOMEM NOMSG NOPROTOOPT NOSPC NOSYS NOTCONN NOTDIR ' +
    'NOTEMPTY NOTRECOVERABLE NOTSOCK NOTSUP NOTTY NXIO OVERFLOW OWNERDEAD PERM PIPE PROTO PROTONOSUPPORT PROTOTYPE ' +
    'RANGE ROFS SPIPE SRCH STALE TIMEDOUT TXTBSY XDEV NOTCAPABLE').split(' ');
const number = code => {
    const at = errors.indexOf(code.slice(1));

    return at < 0 ? errors.indexOf('IO') : at;
};
const flags = [[0x1, 'O_APPEND'], [0x4, 'O_NONBLOCK'], [0x1000, 'O_CREAT'], [0x2000, 'O_DIRECTORY'],
    [0x4000, 'O_EXCL'], [0x8000, 'O_TRUNC'], [0x1000000, 'O_NOFOLLOW']];
const READ = 0x4000000, WRITE = 0x10000000, POLLIN = 1, FIRST_END = 1 << 20, UNKNOWN_STATUS = 127;
const clock = new Int32Array(new SharedArrayBuffer(4));
const sleep = milliseconds => Atomics.wait(clock, 0, 0, milliseconds);

/** The program ends here with this status. */
export class Exit extends Error {
    constructor(status) {
        super(`exit ${status}`);
        this.status = status;
    }
}

/** The imports `system` of an instance whose memory `memory` gives. */
export function system(memory) {
    const bytes = (at, n) => new Uint8Array(memory(), at, n);
    const byteString = at => Buffer.from(bytes(at).subarray(0, bytes(at).indexOf(0)));
    const strings = at => {
        const list = [], view = new DataView(memory());

        for (; view.getUint32(at, true); at += 4)
            list.push(byteString(view.getUint32(at, true)));
        return list;
    };
    const ignored = new Set(), positions = new Map(), ends = new Map(), children = [];
    let found;

    const find = text => (found = Buffer.from(text)).length;

    // What a call of the system says, an error as the negative number that C has for it.
    const asked = call => (...all) => {
        try {
            return call(...all) ?? 0;
        } catch (error) {
            if (typeof error.code !== 'string')
                throw error;
            return error.code === 'EOF' ? 0 : -number(error.code);
        }
    };

    function state(s, to) {
        new BigInt64Array(memory(), to, 8).set([s.dev, s.ino, s.nlink, s.mode, s.uid, s.gid, s.size, s.mtimeNs]
            .map(n => BigInt.asIntN(64, n)));
    }

    // ---- ends of pipes, which only this process and its children have

    // One that talks with us answers now; the others have run.
    function readEnd(end, to, n) {
        if (end.bytes.length === 0)
            children.filter(child => child.talks && child.streams[0] === end.other.number).forEach(run);
        const some = end.bytes.subarray(0, n);

        bytes(to, some.length).set(some);
        end.bytes = end.bytes.subarray(some.length);
        return some.length;
    }

    function writeEnd(end, from, n) {
        end.other.bytes = Buffer.concat([end.other.bytes, bytes(from, n)]);
        return n;
    }

    // Run a child to its end, with what has been written to it.
    function run(child) {
        const { file, argv, env, streams } = child;
        const input = ends.get(streams[0])?.bytes;
        const done = spawnSync(file, argv.slice(1), {
            argv0: argv[0], env, maxBuffer: Infinity, input,
            stdio: streams.map(fd => fd >= FIRST_END ? 'pipe' : fd),
        });

        if (input)
            ends.get(streams[0]).bytes = Buffer.alloc(0);
        for (const i of [1, 2])
            if (ends.has(streams[i]) && done.output) {
                const to = ends.get(streams[i]).other;

                to.bytes = Buffer.concat([to.bytes, done.output[i]]);
            }
        child.ran = true;
        child.error = done.error;
        child.status = done.status ?? (done.signal ? 256 + os.signals[done.signal] : UNKNOWN_STATUS);
    }

    const text = list => list.map(String);
    const environment = list => Object.fromEntries(text(list).map(one => {
        const at = one.indexOf('=', 1);

        return [one.slice(0, at), one.slice(at + 1)];
    }));

    // A child whose input is still to be written runs when that is done.
    function spawn(file, argv, envp, streamsAt) {
        const streams = [...new Int32Array(memory(), streamsAt, 3)];
        const child = { file: String(byteString(file)), argv: text(strings(argv)), env: environment(strings(envp)),
            streams, talks: streams[0] >= FIRST_END && streams[0] === streams[1] };

        if (streams[0] < FIRST_END)
            run(child);
        if (child.error && child.error.code !== 'ENOBUFS')
            throw child.error;
        return children.push(child);
    }

    // To one that talks with us nothing more is said; it has nothing to do.
    function wait(pid) {
        const child = children[pid - 1];

        if (!child.ran && !child.talks)
            run(child);
        return child.status ?? 0;
    }

    function pair() {
        const first = FIRST_END + ends.size;

        for (const n of [first, first + 1])
            ends.set(n, { number: n, bytes: Buffer.alloc(0) });
        ends.get(first).other = ends.get(first + 1);
        ends.get(first + 1).other = ends.get(first);
        return first;
    }

    // ---- files

    function open(path, how, mode) {
        let kind = how & READ && how & WRITE ? fs.constants.O_RDWR : how & WRITE ? fs.constants.O_WRONLY : 0;

        for (const [bit, name] of flags)
            if (how & bit)
                kind |= fs.constants[name] ?? 0;
        const fd = fs.openSync(byteString(path), kind, mode);

        positions.set(fd, 0);
        return fd;
    }

    // Node.js cannot seek: once that was asked for, each call says where.
    const place = (fd, at) => at >= 0 ? at : positions.get(fd)?.at ?? null;

    function moved(fd, at, n) {
        const now = positions.get(fd);

        if (at < 0 && now !== undefined)
            positions.set(fd, now.at === undefined ? now + n : { at: now.at + n });
        return n;
    }

    function read(fd, to, n, at) {
        return ends.has(fd) ? readEnd(ends.get(fd), to, n)
            : moved(fd, at, fs.readSync(fd, bytes(to, n), 0, n, place(fd, at)));
    }

    function write(fd, from, n, at) {
        try {
            return ends.has(fd) ? writeEnd(ends.get(fd), from, n)
                : moved(fd, at, fs.writeSync(fd, bytes(from, n), 0, n, place(fd, at)));
        } catch (error) {
            if (error.code === 'EPIPE' && !ignored.has(os.signals.SIGPIPE))
                throw new Exit(128 + os.signals.SIGPIPE);
            throw error;
        }
    }

    // Where a descriptor stands that we were given.
    function standing(fd) {
        try {
            return Number(/^pos:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))[1]);
        } catch {
            return 0;
        }
    }

    function seek(fd, offset, whence) {
        if (ends.has(fd) || !fs.fstatSync(fd).isFile())
            return -number('ESPIPE');
        const now = positions.get(fd)?.at ?? positions.get(fd) ?? standing(fd);

        if (whence === 1 && offset === 0) // SEEK_CUR in any libc
            return now;
        positions.set(fd, { at: offset });
        return offset;
    }

    function descriptorFlags(fd) {
        fs.fstatSync(fd);
        try {
            const kind = parseInt(/^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))[1], 8);

            return [READ, WRITE, READ | WRITE][kind & 3];
        } catch {
            return READ | WRITE;
        }
    }

    // ---- waiting: there is no way to ask whether a read would wait, but to read

    function poll(fd, events, timeout) {
        if (fd < 0)
            sleep(timeout);
        else if (ends.has(fd) || fs.fstatSync(fd).isFile())
            return 1;
        else if (!(events & POLLIN) || timeout < 0)
            sleep(2);
        return fd < 0 || timeout === 0 ? 0 : 1;
    }

    const calls = {
        open, read, write, seek, poll, pair, spawn, wait,
        close: fd => {
            positions.delete(fd);
            return ends.has(fd) ? 0 : fs.closeSync(fd);
        },
        stat: (path, follow, to) =>
            state((follow ? fs.statSync : fs.lstatSync)(byteString(path), { bigint: true }), to),
        fstat: (fd, to) => state(fs.fstatSync(fd, { bigint: true }), to),
        flags: fd => ends.has(fd) ? READ | WRITE : descriptorFlags(fd),
        access: (path, mode) => fs.accessSync(byteString(path), mode),
        rename: (from, to) => fs.renameSync(byteString(from), byteString(to)),
        unlink: path => fs.unlinkSync(byteString(path)),
        chmod: (fd, mode) => fs.fchmodSync(fd, mode),
        chown: (fd, owner, group) => fs.fchownSync(fd, owner, group),
        sync: fd => fs.fsyncSync(fd),
        truncate: (fd, size) => fs.ftruncateSync(fd, size),
        list: path => find(Buffer.concat(fs.readdirSync(byteString(path), { encoding: 'buffer' })
            .flatMap(name => [name, Buffer.alloc(1)]))),
        readlink: path => find(fs.readlinkSync(byteString(path), { encoding: 'buffer' })),
        realpath: path => find(fs.realpathSync.native(byteString(path), { encoding: 'buffer' })),
        getcwd: () => find(process.cwd()),
        text: to => bytes(to, found.length).set(found),
        isatty: fd => Number(isatty(fd)),
        columns: fd => isatty(fd) ? new WriteStream(fd).columns ?? 0 : -number('ENOTTY'),
        now: () => Number(process.hrtime.bigint()),
        random: (to, n) => void randomFillSync(bytes(to, n)),
        pid: () => process.pid,
        ignore: which => void ignored.add(which),
        exit: status => { throw new Exit(status); },
    };

    return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, asked(call)]));
}
