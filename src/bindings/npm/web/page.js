/* page.js - the report and the marked text, while somebody writes. */
(function () {
    'use strict';
    const byId = id => document.getElementById(id);
    const area = byId('text'), format = byId('format'), summary = byId('summary');
    const SCORES = [
        ['lucid_ease', 'Lucid ease'], ['flesch_reading_ease', 'Reading ease'],
        ['flesch_kincaid_grade', 'Flesch-Kincaid'], ['gunning_fog', 'Gunning Fog'], ['smog', 'SMOG'], ['ari', 'ARI'],
        ['coleman_liau', 'Coleman-Liau'], ['dale_chall', 'Dale-Chall'], ['lix', 'LIX'], ['rix', 'RIX'],
    ];
    const COUNTS = [
        ['words', 'words'], ['sentences', 'sentences'], ['paragraphs', 'paragraphs'], ['characters', 'characters'],
        ['syllables', 'syllables'], ['polysyllables', 'polysyllables'], ['unique_words', 'different words'],
    ];
    const CLASSES = { hard: 'h', 'very hard': 'v' };
    let lucid, scheduled = false, shown = [];

    function element(name, text, className) {
        const e = document.createElement(name);

        e.textContent = text;
        if (className)
            e.className = className;
        return e;
    }

    // ---- the marked text

    // Offsets in bytes of UTF-8, in ascending order, become indices of the string.
    function indices(text) {
        let at = 0, bytes = 0;

        return offset => {
            while (bytes < offset) {
                const c = text.charCodeAt(at);

                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c >= 0xD800 && c < 0xDC00 ? 4 : 3;
                at += c >= 0xD800 && c < 0xDC00 ? 2 : 1;
            }
            return at;
        };
    }

    // The text in paragraphs, each of strings and marks; the key tells equal ones.
    function paragraphs(text, sentences) {
        const index = indices(text), list = [];
        const marks = sentences.filter(s => s.hardness).map(s => ({
            from: index(s.offset), to: index(s.offset + s.bytes), class: CLASSES[s.hardness],
            title: `${s.hardness}: ${s.words} words${s.grade === null ? '' : `, grade ${s.grade.toFixed(1)}`}`,
        }));
        let mark = 0;

        for (let from = 0, to; from < text.length; from = to) {
            const end = text.indexOf('\n\n', from), parts = [];

            to = end < 0 ? text.length : end + 2;
            while (mark < marks.length && marks[mark].from < to) {
                parts.push({ ...marks[mark], from: marks[mark].from - from, to: Math.min(marks[mark].to, to) - from });
                mark++;
            }
            const own = text.slice(from, to);

            list.push({ text: own, parts, key: own + parts.map(p => `\0${p.from} ${p.to} ${p.title}`).join('') });
        }
        return list;
    }

    function paragraph({ text, parts }) {
        const p = document.createElement('p');
        let at = 0;

        p.dir = 'auto';
        for (const part of parts) {
            const mark = element('mark', text.slice(part.from, part.to), part.class);

            mark.title = part.title;
            p.append(text.slice(at, part.from), mark);
            at = part.to;
        }
        p.append(text.slice(at).trimEnd());
        return p;
    }

    // Only what changed is drawn.
    function drawText(list) {
        const into = byId('marked'), most = Math.min(list.length, shown.length);
        let head = 0, tail = 0;

        while (head < most && list[head].key === shown[head].key)
            head++;
        while (tail < most - head && list[list.length - 1 - tail].key === shown[shown.length - 1 - tail].key)
            tail++;
        for (let i = head; i < shown.length - tail; i++)
            into.children[head].remove();
        into.children[head]
            ? into.children[head].before(...list.slice(head, list.length - tail).map(paragraph))
            : into.append(...list.slice(head, list.length - tail).map(paragraph));
        shown = list;
    }

    // ---- the report

    // Texts go into the cells that are there.
    function drawTable(id, rows) {
        const table = byId(id), body = table.tBodies[0];

        table.hidden = rows.length === 0;
        while (body.rows.length > rows.length)
            body.deleteRow(-1);
        rows.forEach((row, i) => {
            const line = body.rows[i] ?? body.insertRow();

            row.forEach((text, column) => {
                if (!line.cells[column])
                    line.append(column === 0 ? Object.assign(document.createElement('th'), { scope: 'row' })
                        : document.createElement('td'));
                if (line.cells[column].textContent !== text)
                    line.cells[column].textContent = text;
            });
        });
    }

    function drawReport(report, sentences) {
        const hard = kind => sentences.filter(s => s.hardness === kind).length;
        const grade = report.readability.flesch_kincaid_grade?.value;
        const parts = [`${report.counts.words} words`, `${report.counts.sentences} sentences`];

        if (Number.isFinite(grade))
            parts.push(`grade ${grade.toFixed(1)}`);
        parts.push(`${hard('hard')} hard, ${hard('very hard')} very hard`, report.language ?? 'language unknown');
        summary.textContent = parts.join(' · ');
        drawTable('scores', SCORES.filter(([id]) => Number.isFinite(report.readability[id]?.value)).map(([id, label]) => {
            const score = report.readability[id];

            return [label, score.value.toFixed(1), score.reason ?? score.band ?? ''];
        }));
        drawTable('counts', COUNTS.filter(([id]) => report.counts[id] !== null).map(([id, label]) =>
            [label, String(report.counts[id])]));
        drawWarnings((report.warnings ?? []).map(w => w.message ?? String(w)));
    }

    function drawWarnings(list) {
        byId('warnings').hidden = list.length === 0;
        byId('warnings').replaceChildren(...list.map(text => element('li', text)));
    }

    function draw() {
        const text = area.value;

        scheduled = false;
        try {
            const { report, sentences } = lucid.inspect(text, { from: format.value });

            drawReport(report, sentences);
            drawText(paragraphs(text, sentences));
        } catch (error) {
            summary.textContent = error.message;
        }
    }

    function schedule() {
        if (!scheduled && lucid)
            requestAnimationFrame(draw);
        scheduled = Boolean(lucid);
    }

    // ---- files

    async function take(file) {
        const bytes = new Uint8Array(await file.arrayBuffer());

        try {
            const report = lucid.analyse(bytes, { name: file.name });

            area.value = new TextDecoder(report.encoding).decode(bytes);
            if ([...format.options].some(option => option.value === report.format))
                format.value = report.format;
            schedule();
        } catch (error) {
            summary.textContent = `${file.name}: ${error.message}`;
        }
    }

    function dropInto(target) {
        target.addEventListener('dragover', event => {
            event.preventDefault();
            byId('editor').classList.add('over');
        });
        target.addEventListener('dragleave', () => byId('editor').classList.remove('over'));
        target.addEventListener('drop', event => {
            byId('editor').classList.remove('over');
            if (event.dataTransfer.files.length === 0)
                return;
            event.preventDefault();
            take(event.dataTransfer.files[0]);
        });
    }

    // ---- the module, which a page that is a file cannot fetch

    function unpack() {
        const packed = atob(self.lucidWasm), bytes = new Uint8Array(packed.length);

        for (let i = 0; i < bytes.length; i++)
            bytes[i] = packed.charCodeAt(i);
        delete self.lucidWasm;
        return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    }

    async function begin() {
        lucid = self.createLucid(await WebAssembly.compile(await unpack()));
        area.addEventListener('input', schedule);
        format.addEventListener('change', schedule);
        byId('file').addEventListener('change', event => event.target.files[0] && take(event.target.files[0]));
        dropInto(document.body);
        summary.textContent = '0 words';
        document.documentElement.dataset.ready = '';
        schedule();
    }

    begin().catch(error => { summary.textContent = `This browser cannot run lucid: ${error.message}`; });
}());
