// What both programs print at their start: who is in the tenant; and why a start failed.
import { CommandLineError } from './command-line.ts';
import { FaultsFileError } from './faults-file.ts';
import { PeopleFileError } from './people-file/people-file-error.ts';
import { SEEDED_PEOPLE } from './seed.ts';
import { WORKER_COUNT } from './seed-workers.ts';
import { StateFileError } from './state-file.ts';
import type { Tenant } from './tenant/tenant.ts';

export function castLines(tenant: Tenant): string {
  const cast = SEEDED_PEOPLE.filter(({ shortName }) => !shortName.startsWith('worker-'));
  const width = Math.max(...cast.map(({ shortName }) => shortName.length));
  const others = tenant.people.size - SEEDED_PEOPLE.length;
  return [
    ...cast.map(({ shortName, whatHappens }) => `  ${shortName.padEnd(width)}  ${whatHappens}`),
    `  worker-0001 to worker-${WORKER_COUNT}: frontline workers, each with a mobile that is not enabled yet.`,
    ...(others > 0 ? [`  and ${others.toLocaleString('en')} more from the file, by their sign-in names.`] : []),
  ].join('\n');
}

export function explain(error: unknown, what: string, ports: string): string {
  const ours = [FaultsFileError, CommandLineError, PeopleFileError, StateFileError];
  if (ours.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code, port } = error as { code?: string; port?: number };
  if (code !== 'EADDRINUSE') return `${what} could not start: ${String(error)}`;
  return `Port ${port} is in use: stop the other program, or set ${ports}.`;
}
