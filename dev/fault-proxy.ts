// `npm run fault-proxy -- --listen 4003 --upstream localhost:4001 --toxic latency=200`: the fault proxy of the tests, by
// hand. A line typed while it runs sets other toxics; an empty one takes all away.

import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startFaultProxy, type Toxic } from '../test/support/fault-proxy.ts';

const forms: Readonly<Record<string, { readonly form: string; readonly make: (numbers: number[]) => Toxic }>> = {
  latency: { form: 'latency=MS', make: ([latencyMs = 0]) => ({ type: 'latency', latencyMs }) },
  down: { form: 'down', make: () => ({ type: 'down' }) },
  bandwidth: { form: 'bandwidth=KILOBYTES_A_SECOND', make: ([rate = 0]) => ({ type: 'bandwidth', rate }) },
  slow_close: { form: 'slow_close=MS', make: ([delayMs = 0]) => ({ type: 'slow_close', delayMs }) },
  timeout: { form: 'timeout=MS', make: ([timeoutMs = 0]) => ({ type: 'timeout', timeoutMs }) },
  reset_peer: { form: 'reset_peer=MS', make: ([timeoutMs = 0]) => ({ type: 'reset_peer', timeoutMs }) },
  slicer: {
    form: 'slicer=BYTES,MS',
    make: ([averageSize = 0, delayMs = 0]) => ({ type: 'slicer', averageSize, delayMs }),
  },
  limit_data: { form: 'limit_data=BYTES', make: ([bytes = 0]) => ({ type: 'limit_data', bytes }) },
};
const usage = `npm run fault-proxy -- --listen PORT --upstream HOST:PORT [--toxic TOXIC]...
Toxics: ${Object.values(forms)
  .map(({ form }) => form)
  .join('  ')}`;

try {
  const { listen, upstream, toxic } = parseArgs({
    options: {
      listen: { type: 'string' },
      upstream: { type: 'string' },
      toxic: { type: 'string', multiple: true, default: [] },
    },
  }).values;
  const toxics = toxic.map(toxicOf);
  const url = URL.parse(`http://${upstream}`);
  if (!/^\d{1,5}$/.test(listen ?? '') || url === null || url.port === '') throw new Error('');
  const proxy = await startFaultProxy(url.origin, { port: Number(listen) });
  await proxy.set(...toxics);
  say(`${proxy.url} → ${url.host}: ${toxic.join(' ') || 'no toxics'}. Type other toxics, or an empty line for none.`);
  for await (const line of createInterface({ input: process.stdin })) {
    const words = line.split(' ').filter((word) => word !== '');
    try {
      await proxy.set(...words.map(toxicOf));
      say(words.join(' ') || 'no toxics');
    } catch (error) {
      say((error as Error).message);
    }
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${usage}\n`.trimStart());
  process.exitCode = 1;
}

function toxicOf(text: string): Toxic {
  const [name = '', numbers = ''] = text.split('=');
  const known = Object.hasOwn(forms, name) ? forms[name] : undefined;
  const wanted = known?.form.includes('=') ? known.form.split(',').length : 0;
  const given = numbers === '' ? [] : numbers.split(',').map(Number);
  if (known === undefined) throw new Error(`There is no toxic ${name}.`);
  if (given.length !== wanted || given.some((number) => !(number >= 0))) throw new Error(`Write ${known.form}.`);
  return known.make(given);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
