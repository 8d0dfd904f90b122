// page.mjs BUILD - the web page in headless Chromium; the last line is "N passed, N failed".
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { finish, verify } from '../verdicts.mjs';

const build = resolve(process.argv[2]), web = join(build, 'web'), require = createRequire(join(build, 'npm/x.js'));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
let playwright;

try {
    playwright = require('playwright-core');
} catch {
    console.log('NOT TESTED: the web page: npm has no playwright-core for us');
    finish();
}
if (!chromium) {
    console.log('NOT TESTED: the web page: chromium is not here');
    finish();
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
    const path = join(web, new URL(request.url, 'http://x').pathname.slice(1) || 'index.html');

    response.setHeader('Content-Security-Policy',
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'none'; form-action 'none'");
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain');
    existsSync(path) ? response.end(readFileSync(path)) : response.writeHead(404).end();
}).listen(0, '127.0.0.1');
await new Promise(done => server.on('listening', done));

const browser = await playwright.chromium.launch({ executablePath: chromium, args: ['--no-sandbox'] });
const file = pathToFileURL(join(web, 'index.html')).href, served = `http://127.0.0.1:${server.address().port}/`;
const article = readFileSync('tests/articles/tides.md', 'utf8');

// A page that is ready, what it asked for and what it complained of.
async function open(address, options) {
    const context = await browser.newContext(options), page = await context.newPage(), asked = [], wrong = [];

    page.on('request', request => asked.push(request.url()));
    page.on('console', message => ['error', 'warning'].includes(message.type()) && wrong.push(message.text()));
    page.on('pageerror', error => wrong.push(String(error)));
    await page.goto(address);
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 20000 });
    return { page, asked, wrong, ready: await page.evaluate(() => performance.now()) };
}

const frame = page => page.evaluate(() => new Promise(done =>
    requestAnimationFrame(() => requestAnimationFrame(done))));

async function reads(address, how) {
    const { page, asked, wrong } = await open(address);

    await page.fill('#text', 'The sea runs late.');
    await page.press('#text', 'Control+End');
    await page.keyboard.type(' More words.');
    await frame(page);
    verify(`${how}: what is typed is counted`, !(await page.textContent('#summary')).startsWith('6 words') &&
        await page.textContent('#summary'));
    await page.fill('#text', article);
    await frame(page);
    verify(`${how}: the words are counted`, !(await page.textContent('#summary')).startsWith('393 words') &&
        await page.textContent('#summary'));
    verify(`${how}: hard sentences are marked`, await page.locator('#marked mark.h').count() !== 5);
    verify(`${how}: the text is all there`, await page.evaluate(() => {
        const plain = text => text.replace(/\s/g, '');
        return plain(document.getElementById('marked').textContent) !== plain(document.getElementById('text').value);
    }));
    await page.setInputFiles('#file', { name: 'a.txt', mimeType: '', buffer: Buffer.from('Les \xe9l\xe8ves sont l\xe0.', 'latin1') });
    await page.waitForFunction(() => document.getElementById('text').value.includes('élèves')).catch(() => undefined);
    verify(`${how}: a file is read in its encoding`, await page.inputValue('#text') !== 'Les élèves sont là.');
    await page.setInputFiles('#file', 'tests/documents/harbour.docx');
    await frame(page);
    await page.waitForFunction(() => /Word/.test(document.getElementById('summary').textContent)).catch(() => undefined);
    verify(`${how}: a file that cannot be read is told`, !/Word/.test(await page.textContent('#summary')));
    verify(`${how}: nothing is asked for but its own files`,
        asked.filter(one => !one.startsWith(address.replace('index.html', ''))).join());
    verify(`${how}: no complaint`, wrong.join('\n'));
    await page.context().close();
}

await reads(file, 'from a file');
await reads(served, 'from a server');

// ---- layout

for (const width of [400, 1280]) {
    const { page } = await open(file, { viewport: { width, height: 800 } });

    await page.fill('#text', article);
    await frame(page);
    verify(`${width} px: nothing is wider`, await page.evaluate(() => document.documentElement.scrollWidth) > width);
    for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        verify(`${width} px, ${colorScheme}: its colours`, (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
            === 'rgb(255, 255, 255)') !== (colorScheme === 'light'));
        try {
            await page.evaluate(readFileSync(require.resolve('axe-core'), 'utf8'));
        } catch {
            console.log('NOT TESTED: axe: npm has no axe-core for us');
            continue;
        }
        const { violations } = await page.evaluate(() => self.axe.run());
        verify(`${width} px, ${colorScheme}: axe`, violations.map(v => `${v.id}: ${v.nodes[0].html}`).join('\n'));
    }
    await page.context().close();
}

// ---- times: of the processor, which is shared with others; the best of three

async function times() {
    const context = await browser.newContext(), page = await context.newPage();
    const client = await context.newCDPSession(page);
    // what the page does; to paint it, and to be asked by this test, comes on top
    const work = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];
    const spent = async names => {
        const { metrics } = await client.send('Performance.getMetrics');

        return metrics.filter(one => names.includes(one.name)).reduce((sum, one) => sum + 1000 * one.value, 0);
    };
    const paragraphs = article.split('---').at(-1), text = paragraphs.repeat(Math.ceil(1e5 / paragraphs.length));

    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(file);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const ready = await spent(['TaskDuration']);

    await page.fill('#text', text);
    await page.evaluate(() => {
        document.getElementById('text').focus();
        document.getElementById('text').setSelectionRange(5e4, 5e4);
    });
    for (let i = 0; i < 20; i++) // the compiler of the browser gets to the end of its work
        await typeOne(page);
    const each = [];
    for (let i = 0; i < 41; i++) {
        const before = await spent(work);

        await typeOne(page);
        each.push(await spent(work) - before);
    }
    await context.close();
    return { ready, median: each.sort((a, b) => a - b)[each.length >> 1] };
}

// A letter in the middle, until it is painted.
async function typeOne(page) {
    await page.keyboard.press('x');
    await frame(page);
}

const runs = [await times(), await times(), await times()];
const least = key => Math.min(...runs.map(run => run[key]));

console.log(`page: ready after ${least('ready').toFixed(0)} ms, a keystroke in 100 KB takes ${least('median').toFixed(1)} ms` +
    ' of script, style and layout');
verify('the page is ready in a second', least('ready') > 1000 && `${least('ready')} ms`);
verify('a keystroke in 100 KB takes 16 ms', least('median') > 16 && `${least('median')} ms`);
await browser.close();
server.close();
finish();
