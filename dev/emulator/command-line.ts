// The tenant's options on the command line, the same for `npm run dev` and `npm run emulator`.
import { parseArgs } from 'node:util';
import type { FaultRuleInput } from './fault-rules.ts';
import { readFaultsFile } from './faults-file.ts';
import { type Lag, lagOfAll, STORES, type Store } from './replication.ts';
import type { EmulatorOptions } from './server.ts';
import { COUNTED, type Limit, SERVICES } from './throttling.ts';

/** An option that cannot be used; the message says which and why. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

export interface CommandLine {
  options: EmulatorOptions;
  /** Graph over TLS with HTTP/2 as well; the caller knows the port. */
  http2: boolean;
  faults: FaultRuleInput[];
}

const OPTIONS = {
  faults: { type: 'string' },
  lag: { type: 'string' },
  http2: { type: 'boolean' },
  limit: { type: 'string', multiple: true },
  people: { type: 'string' },
  state: { type: 'string' },
} as const;

/** Throws `CommandLineError` or `FaultsFileError`, and nothing else. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { faults, lag, http2 = false, limit = [], people, state } = parse(args);
  return {
    options: {
      ...(lag === undefined ? {} : { lag: readLag(lag) }),
      ...(limit.length === 0 ? {} : { limits: limit.map(readLimit) }),
      ...(people === undefined ? {} : { peopleFile: people }),
      ...(state === undefined ? {} : { stateFile: state }),
    },
    http2,
    faults: faults === undefined ? [] : readFaultsFile(faults),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new CommandLineError((error as Error).message);
  }
}

/** `5000`, or `phones=5000,directory=2000`. */
function readLag(text: string): Lag {
  if (!text.includes('=')) return lagOfAll(milliseconds(text));
  const entries = text.split(',').map((part) => {
    const [store = '', ms = ''] = part.split('=');
    if (!STORES.includes(store as Store)) {
      throw new CommandLineError(`--lag: no store is called ${store}; there are ${STORES.join(', ')}.`);
    }
    return [store, milliseconds(ms)] as const;
  });
  return Object.fromEntries(entries);
}

/** `writes=300/10`: so many in so many seconds; `directory.requests=100/1` for one service. */
function readLimit(text: string): Limit {
  const [, name, kind, amount, seconds] = /^(?:(\w+)\.)?(\w+)=([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  const service = SERVICES.find((one) => one === name);
  const of = COUNTED.find((one) => one === kind);
  if (of === undefined || service !== name) {
    throw new CommandLineError(
      `--limit: ${text} is not [SERVICE.]KIND=AMOUNT/SECONDS, with ${SERVICES.join(', ')} and ${COUNTED.join(', ')}.`,
    );
  }
  return { ...(service ? { service } : {}), of, amount: Number(amount), seconds: Number(seconds) };
}

function milliseconds(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new CommandLineError(`--lag: ${text || 'nothing'} is not a number of milliseconds (0 to 999999).`);
}
