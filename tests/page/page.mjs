/* page.mjs LUCID CHROMIUM WORK - pages that lucid writes, in a browser: axe finds nothing, no
 * script of a text runs, nothing is asked of a network, nothing is wider than the screen; and
 * html-validate finds nothing.  The last line is "N passed, N failed". */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [lucid, chromiumPath, work] = process.argv.slice(2);
const need = createRequire(path.join(path.resolve(work), '..', 'package.json'));
const { chromium } = need('playwright-core');
const { HtmlValidate } = need('html-validate');
const axe = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8');
let passed = 0;
let failed = 0;

function expect(what, problems) {
    if (problems.length === 0) {
        passed++;
    } else {
        failed++;
        console.log(`FAILED: ${what}\n  ${problems.slice(0, 8).join('\n  ')}`);
    }
}

/* ---- the pages */

function run(name, status, ...args) {
    const file = path.join(work, name);
    const made = spawnSync(lucid, [...args, '-f', 'html', '-o', file], { cwd: work, encoding: 'utf8' });
    expect(`${name} is written`, made.status === status ? [] : [`status ${made.status}`, made.stderr]);
    return file;
}

const attacks = [
    '</script><script>window.attacked=1</script>', '"><img src=x onerror=window.attacked=1>',
    "' onmouseover='window.attacked=1", '<svg/onload=window.attacked=1>',
    '<a href="javascript:window.attacked=1">x</a>', '</title></style><iframe srcdoc="<script>parent.attacked=1</script>">',
    '--><plaintext>', '<base href="https://example.org/">', '<meta http-equiv=refresh content="0;url=https://example.org">',
    '&lt;script&gt;window.attacked=1&lt;/script&gt;', '[x](javascript:window.attacked=1)', '{{constructor.constructor("window.attacked=1")()}}',
];

function writeTexts() {
    const root = path.join(work, 'texts');
    mkdirSync(path.join(root, 'hostile'), { recursive: true });
    attacks.forEach((attack, i) => {
        const quoted = JSON.stringify(attack);
        const text = `---\ntitle: ${quoted}\nkeywords: [${quoted}, pier]\n---\n\n# The pier ${attack}\n\n` +
            `The pier is old ${attack} and the the ${attack} boats are tied to the pier every night by the men who own them.\n\n` +
            `- ${attack}\n\n| a | ${attack.replaceAll('|', '')} |\n|---|---|\n| pier | pier |\n\n\`\`\`\n${attack}\n\`\`\`\n\nWord Count ${attack} 7\n`;
        const name = attack.replaceAll('/', '\u2215').slice(0, 80);
        writeFileSync(path.join(root, 'hostile', `${i} ${name}.md`), text);
        writeFileSync(path.join(root, 'hostile', `${i}.html`), `<title>${attack}</title><h1>${attack}</h1><p>The pier ${attack} is old.</p>`);
    });
    const words = ['pier', 'old', 'boats', 'tied', 'night', 'men', 'own', 'every', 'are', 'by', 'who', 'them'];
    const terms = attacks.map((attack, i) => `  - {term: ${words[i]}, use: ${JSON.stringify(attack)}}`).join('\n');
    writeFileSync(path.join(root, 'hostile', '.lucid.yaml'),
        `rules:\n  repeated-word: {severity: error}\n  hard-sentence: {max: 5}\n  sentence-length: {max: 5}\nterms:\n${terms}\n`);
}

const sentence = ['The boat came in at six and the men went home.', 'Nobody knew how the harbour would be paid for when the ships had gone and the money with them, although the council had met twice.',
    'Notwithstanding unpredictable circumstances, the administration implemented comprehensive infrastructure programmes.', 'It rained.'];

function writeMany() {
    mkdirSync(path.join(work, 'many'), { recursive: true });
    for (let i = 0; i < 200; i++) {
        let text = `# Article ${i}\n\n`;
        for (let j = 0; j < 12; j++) {
            text += [0, 1, 2, 3, 4].map((k) => sentence[(i + j * k + k) % 4]).join(' ') + '\n\n';
        }
        writeFileSync(path.join(work, 'many', `article-${i}.md`), text);
    }
}

/* ---- what is asked of them */

const rules = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'no-inline-style': 'error', 'no-trailing-whitespace': 'off' },
});

async function isValid(file) {
    const report = await rules.validateFile(file);
    expect(`${path.basename(file)} is valid`, report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`)));
}

const looks = [
    { width: 400, scheme: 'light' }, { width: 400, scheme: 'dark' },
    { width: 1400, scheme: 'light' }, { width: 1400, scheme: 'dark' }, { width: 800, scheme: 'light', media: 'print' },
];

async function look(browser, file, { width, scheme, media }, scripts) {
    const name = `${path.basename(file)} ${width} ${media || scheme}${scripts ? '' : ' without script'}`;
    /* axe is put in from outside, which a Content-Security-Policy forbids. */
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: scheme, media: media || 'screen' });
    await page.goto(pathToFileURL(file).href);
    await page.addScriptTag({ content: axe });
    /* What is not in sight has a guessed height, and moves while axe measures it. */
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
    const found = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    expect(`axe: ${name}`, found.violations.map((v) => `${v.id}: ${v.nodes.length} x ${v.nodes[0].html.slice(0, 150)} ${v.nodes[0].failureSummary}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(`${name} fits`, wide > 0 ? [`it is ${wide} pixels too wide`] : []);
    await page.screenshot({ path: path.join(work, `${path.basename(file, '.html')}-${width}-${media || scheme}.png`), fullPage: width < 1000 ? false : undefined });
    await context.close();
}

/* As it is opened: its own policy holds, and every event is tried. */
async function isHarmless(browser, file) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    const problems = [];
    page.on('request', (r) => r.url() === pathToFileURL(file).href || problems.push(`asks for ${r.url()}`));
    page.on('dialog', (d) => problems.push(`dialog ${d.message()}`));
    page.on('pageerror', (e) => problems.push(`error ${e}`));
    page.on('console', (m) => m.type() === 'error' && problems.push(`console: ${m.text()}`));
    await page.goto(pathToFileURL(file).href);
    problems.push(...await page.evaluate(() => {
        const bad = [];
        for (const e of document.querySelectorAll('body *')) {
            for (const type of ['mouseover', 'focus', 'click', 'load', 'error']) {
                e.dispatchEvent(new Event(type, { bubbles: false }));
            }
            for (const a of e.attributes) {
                if (a.name.startsWith('on') || /^\s*javascript:/i.test(a.value)) {
                    bad.push(`<${e.localName} ${a.name}="${a.value}">`);
                }
            }
        }
        if (document.querySelectorAll('script').length !== 1 || document.querySelector('iframe, img, base, object, embed')) {
            bad.push('an element of a text');
        }
        return bad.concat(window.attacked ? ['a script of a text ran'] : []);
    }));
    expect(`${path.basename(file)} is harmless`, problems);
    await context.close();
}

async function sorts(browser, file) {
    const page = await browser.newPage();
    const cells = (column) => page.$$eval(`#files tbody tr:not([hidden]) > :nth-child(${column})`, (all) => all.map((c) => c.textContent));
    const problems = [];
    await page.goto(pathToFileURL(file).href);
    await page.click('#files thead th:nth-child(2) button');
    const words = (await cells(2)).map((t) => Number(t.replaceAll(',', '')));
    if (words.some((n, i) => i > 0 && n > words[i - 1])) {
        problems.push(`words are not sorted: ${words.slice(0, 5)}`);
    }
    await page.fill('#filter-text', 'article-17');
    if ((await cells(1)).length !== 11) {
        problems.push(`filtered to ${(await cells(1)).length}`);
    }
    expect('the table is sorted and filtered', problems);
    await page.close();
}

async function isFast(browser, file) {
    let ms = Infinity;
    for (let i = 0; i < 5; i++) { /* what else the machine does is not the page's */
        const page = await browser.newPage();
        const begun = performance.now();
        await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        ms = Math.min(ms, performance.now() - begun);
        await page.close();
    }
    const bytes = statSync(file).size;
    console.log(`200 files: ${bytes} bytes, shown in ${Math.round(ms)} ms`);
    expect('200 files are 5 MB at most', bytes > 5e6 ? [`${bytes} bytes`] : []); /* time is measured, not tested */
}

const articles = path.resolve('tests/articles');
writeTexts();
writeMany();
const pages = [
    run('report.html', 0, articles, path.resolve('README.md'), path.resolve('CONTRIBUTING.md')),
    run('one.html', 0, path.join(articles, 'tides.md')),
    run('check.html', 1, 'check', '--max-sentence-words', '20', '--rule', 'hard-sentence=warning', '--rule', 'repeated-opening=note', articles, path.resolve('README.md')),
    run('hostile.html', 0, 'texts'),
    run('hostile-check.html', 1, 'check', 'texts'),
];
const many = run('many.html', 0, 'many');
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
for (const file of pages) {
    await isValid(file);
    await isHarmless(browser, file);
    for (const one of looks) {
        await look(browser, file, one, true);
    }
}
await isHarmless(browser, many);
await sorts(browser, many);
await isFast(browser, many);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
