// mcp.mjs LUCID FOLDER - lucid mcp by the official client, which checks answers by their schemas.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const [lucid, folder] = process.argv.slice(2);

function same(title, got, wanted) {
  const is = JSON.stringify(got) === JSON.stringify(wanted);
  console.log(`${is ? 'ok' : 'not ok'} - ${title}${is ? '' : `: ${JSON.stringify(got)}`}`);
}

const client = new Client({ name: 'test', version: '0' });
await client.connect(new StdioClientTransport({ command: lucid, args: ['mcp', '--no-config', folder], cwd: folder }));
same('who it is', client.getServerVersion().name, 'lucid');
const { tools } = await client.listTools();
same('the tools', tools.map((t) => t.name), ['analyse', 'check', 'hard_sentences', 'compare']);
const call = async (name, args) => client.callTool({ name, arguments: args });
const brief = await call('analyse', { path: 'tides.md' });
same('analyse', brief.structuredContent.words, 393);
same('it is brief', JSON.stringify(brief).length < 2048, true);
const full = await call('analyse', { path: 'tides.md', full: true });
same('analyse in full', full.structuredContent.report.counts.words, 393);
const found = await call('check', { text: 'The the cat.', rules: ['repeated-word=error'] });
same('check', found.structuredContent.findings.map((f) => f.rule), ['repeated-word']);
const hard = await call('hard_sentences', { path: 'tides.md', limit: 1 });
same('hard sentences', [hard.structuredContent.hard, hard.structuredContent.sentences[0].line], [5, 16]);
const change = await call('compare', { old: 'One two.', new: 'One two three.' });
same('compare', change.structuredContent.changed[0].by, '+1');
const refused = await call('analyse', { path: '/etc/hostname' });
same('what it may not read', [refused.isError, refused.content[0].text.includes('not below')], [true, true]);
same('a tool that there is not', await call('none', {}).then(() => 'answered', (e) => e.code), -32602);
await client.close();
