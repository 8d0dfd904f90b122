// encodings.js - iconv's work by TextDecoder, for encodings that lucid does not know itself.

// Names that iconv has and the web has not.
const aliases = {
    'big5-hkscs': 'big5', 'euc-jp-ms': 'euc-jp', 'mac-uk': 'x-mac-cyrillic', 'tis-620': 'windows-874',
    cp932: 'shift_jis', cp936: 'gbk', cp949: 'euc-kr', uhc: 'euc-kr', cp866: 'ibm866',
};
const DONE = 0, CUT = 1, ILL_FORMED = 2;

function decoderOf(name) {
    const lower = name.toLowerCase(), page = /^cp(125\d|874)$/.exec(lower);

    try {
        return new TextDecoder(aliases[lower] ?? (page ? `windows-${page[1]}` : lower), { fatal: true });
    } catch {
        return undefined;
    }
}

// What each byte stands for; undefined: none, or it is the first of several.
function singles(label, name) {
    // The web takes these names for the code pages of Windows, iconv takes them as they are.
    const controls = /^(iso.?8859|latin)/i.test(name);
    const decoder = new TextDecoder(label, { fatal: true });

    return Array.from({ length: 256 }, (_, byte) => {
        if (controls && byte >= 0x80 && byte < 0xA0)
            return String.fromCharCode(byte);
        try {
            const c = decoder.decode(Uint8Array.of(byte));

            // code pages of Windows have holes, which the web fills with controls
            return !controls && /^windows/.test(label) && c >= '\x80' && c < '\xA0' ? undefined : c;
        } catch {
            return undefined;
        }
    });
}

// All pairs of bytes in one go: a line feed puts the decoder back to its beginning.
function pairs(label) {
    const lead = [...Array(128).keys()].map(i => i + 128);
    const bytes = new Uint8Array(128 * 256 * 3);
    let n = 0;

    for (const first of lead)
        for (let second = 0; second < 256; second++) {
            bytes[n++] = first;
            bytes[n++] = second === 10 ? 0xFF : second;
            bytes[n++] = 10;
        }
    return new TextDecoder(label).decode(bytes).split('\n')
        .map(c => c.includes('\uFFFD') ? undefined : c);
}

class Encoding {
    constructor(decoder, name) {
        this.decoder = decoder;
        this.label = decoder.encoding;
        this.single = singles(this.label, name);
        this.multibyte = /^(big5|euc-|gb|shift_jis)/.test(this.label);
        this.stateful = this.label === 'iso-2022-jp';
        this.begin();
    }

    // A text begins.
    begin() { this.stream = new TextDecoder(this.label); }

    get pair() { return this.pairs ??= pairs(this.label); }

    // The character at `at` and its length; a length of 0: cut, of -1: ill-formed.
    character(bytes, at) {
        const first = bytes[at], left = bytes.length - at;

        if (this.single[first] !== undefined)
            return [this.single[first], 1];
        if (!this.multibyte)
            return ['', -1];
        if (left < 2)
            return ['', 0];
        return this.longer(bytes, at, left);
    }

    longer(bytes, at, left) {
        const two = this.pair[(bytes[at] - 128) * 256 + bytes[at + 1]];
        const n = /^gb/.test(this.label) && bytes[at + 1] >= 0x30 && bytes[at + 1] <= 0x39 ? 4
            : this.label === 'euc-jp' && bytes[at] === 0x8F ? 3 : 2;

        if (n === 2)
            return two === undefined ? ['', -1] : [two, 2];
        if (left < n)
            return ['', 0];
        try {
            return [this.decoder.decode(bytes.subarray(at, at + n)), n];
        } catch {
            return ['', -1];
        }
    }
}

/** The imports `encoding` and `decode` of an instance whose memory `memory` gives. */
export function decoders(memory) {
    const known = [], encoder = new TextEncoder(), ascii = new TextDecoder();

    function encoding(at, n) {
        const name = ascii.decode(new Uint8Array(memory(), at, n)), decoder = decoderOf(name);
        let index = known.findIndex(one => one.asked === name);

        if (!decoder || /^(utf-|x-user)/.test(decoder.encoding))
            return 0;
        if (index < 0)
            index = known.push(Object.assign(new Encoding(decoder, name), { asked: name })) - 1;
        known[index].begin();
        return index + 1;
    }

    // A text in ISO-2022-JP is what its escapes make of it, and has no byte above 0x7F.
    function decodeStateful(of, from, to) {
        const bad = from.findIndex(byte => byte >= 0x80), good = bad < 0 ? from.length : bad;
        const c = of.stream.decode(from.subarray(0, good), { stream: true });

        return {
            status: bad < 0 ? DONE : ILL_FORMED, read: good, written: encoder.encodeInto(c, to).written,
        };
    }

    function decodeEach(of, from, to) {
        let read = 0, written = 0;

        while (read < from.length) {
            if (from[read] < 0x80 && of.single[from[read]] !== undefined) {
                to[written++] = from[read++];
                continue;
            }
            const [c, n] = of.character(from, read);

            if (n <= 0)
                return { status: n === 0 ? CUT : ILL_FORMED, read, written };
            written += encoder.encodeInto(c, to.subarray(written)).written;
            read += n;
        }
        return { status: DONE, read, written };
    }

    // Pointers to pointers and to what is left, as iconv has them.
    function decode(number, fromAt, fromN, toAt, toN) {
        const view = new DataView(memory()), get = at => view.getUint32(at, true);
        const of = known[number - 1];
        const from = new Uint8Array(memory(), get(fromAt), get(fromN));
        const to = new Uint8Array(memory(), get(toAt), get(toN));
        const { status, read, written } = (of.stateful ? decodeStateful : decodeEach)(of, from, to);

        view.setUint32(fromAt, get(fromAt) + read, true);
        view.setUint32(fromN, get(fromN) - read, true);
        view.setUint32(toAt, get(toAt) + written, true);
        view.setUint32(toN, get(toN) - written, true);
        return status;
    }

    return { encoding, decode };
}
