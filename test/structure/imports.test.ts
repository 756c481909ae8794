// Which folder may import which: the table of ARCHITECTURE.md, and no cycle of files, not even of types.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = globSync('{src,cli,dev}/**/*.{ts,tsx}');
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const program = parse(readFileSync(file, 'utf8'), {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  }).program;
  return program.body.flatMap((node) => {
    if (!('source' in node) || !node.source) return [];
    const to = node.source.value.startsWith('.')
      ? normalize(join(dirname(file), node.source.value))
      : node.source.value;
    const kind = 'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : 'value';
    return [{ from: file, to, typeOnly: kind === 'type' }];
  });
}

/** They import nothing themselves. */
const openToAll = ['src/until-aborted.ts', 'src/cache-size.ts', 'src/derived-key.ts'];

/** What files of a place may import of src beside their own place. An entry is a file, or a folder with its `/`. */
const table: Readonly<Record<string, readonly string[]>> = {
  'src/until-aborted.ts': [],
  'src/cache-size.ts': [],
  'src/derived-key.ts': [],
  'src/generated/schema.ts': [],
  'src/graph/': [],
  'src/identity/token-source.ts': ['src/identity/', 'src/graph/fault.ts', 'src/graph/upstream.ts'],
  'src/identity/': [],
  'src/errors/': ['src/graph/', 'src/generated/schema.ts'],
  'src/policy/': ['src/graph/', 'src/identity/', 'src/errors/', 'src/generated/schema.ts', 'src/until-aborted.ts'],
  'src/audit/': ['src/errors/'],
  'src/writes/': ['src/graph/', 'src/identity/', 'src/policy/', 'src/audit/', 'src/errors/', 'src/generated/schema.ts'],
  'src/users/': ['src/context.ts', 'src/graph/', 'src/errors/', 'src/generated/'],
  'src/methods/': [
    'src/users/',
    'src/context.ts',
    'src/graph/',
    'src/writes/',
    'src/errors/',
    'src/generated/',
    'src/policy/resources.ts',
  ],
  'src/readiness/': [
    'src/policy/resources.ts',
    'src/users/',
    'src/methods/phone/',
    'src/methods/open-enum.ts',
    'src/context.ts',
    'src/graph/',
    'src/errors/',
    'src/generated/',
  ],
  'src/sessions/': [
    'src/methods/target.ts',
    'src/methods/replay.ts',
    'src/readiness/account.ts',
    'src/context.ts',
    'src/graph/',
    'src/writes/',
    'src/errors/',
    'src/generated/',
    'src/policy/resources.ts',
  ],
  'src/beta/': [
    'src/methods/target.ts',
    'src/methods/replay.ts',
    'src/methods/objects.ts',
    'src/methods/open-enum.ts',
    'src/methods/phone/',
    'src/users/',
    'src/context.ts',
    'src/graph/',
    'src/writes/',
    'src/errors/',
    'src/generated/',
  ],
  'src/methods-policy/': [
    'src/readiness/policy-checks.ts',
    'src/readiness/policy-target.ts',
    'src/methods/open-enum.ts',
    'src/users/',
    'src/context.ts',
    'src/graph/',
    'src/errors/',
    'src/generated/',
  ],
  'src/reports/': [
    'src/methods/open-enum.ts',
    'src/users/',
    'src/context.ts',
    'src/graph/',
    'src/errors/',
    'src/generated/',
  ],
  'src/number-search/': [
    'src/reports/',
    'src/methods/phone/',
    'src/users/',
    'src/policy/',
    'src/audit/',
    'src/writes/audit.ts',
    'src/identity/',
    'src/context.ts',
    'src/graph/',
    'src/errors/',
    'src/generated/',
  ],
  'src/retirement/schedule.ts': ['src/generated/schema.ts'],
  'src/retirement/': [
    'src/readiness/',
    'src/users/',
    'src/methods/',
    'src/context.ts',
    'src/graph/',
    'src/errors/',
    'src/generated/',
  ],
  'src/context.ts': [
    'src/retirement/schedule.ts',
    'src/readiness/sms-policy.ts',
    'src/reports/report-source.ts',
    'src/number-search/number-searches.ts',
    'src/identity/',
    'src/policy/',
    'src/graph/',
    'src/writes/',
    'src/users/cursors.ts',
    'src/users/directory.ts',
    'src/telemetry/traces.ts',
    'src/generated/schema.ts',
  ],
  'src/generated/resolvers.ts': [
    'src/generated/',
    'src/errors/request-id.ts',
    'src/context.ts',
    'src/users/',
    'src/writes/',
    'src/methods/',
    'src/readiness/',
    'src/sessions/objects.ts',
    'src/methods-policy/methods-policy.ts',
    'src/reports/registration-row.ts',
    'src/number-search/search.ts',
  ],
  'src/telemetry/': ['src/identity/', 'src/graph/'],
  'src/graphql/': [
    'src/beta/',
    'src/sessions/',
    'src/until-aborted.ts',
    'src/readiness/',
    'src/methods-policy/',
    'src/reports/',
    'src/number-search/',
    'src/retirement/',
    'src/context.ts',
    'src/telemetry/',
    'src/identity/',
    'src/policy/',
    'src/graph/',
    'src/writes/',
    'src/users/',
    'src/methods/',
    'src/errors/',
    'src/generated/',
  ],
  'src/http/': ['src/graphql/', 'src/telemetry/', 'src/identity/', 'src/policy/', 'src/errors/', 'src/config/'],
  'src/config/': [],
  'src/app/': ['src/'],
  'src/app.ts': ['src/'],
  'src/main.ts': ['src/app.ts', 'src/config/', 'src/http/'],
};

const places = Object.keys(table);

/** The entry of the table that judges a file: the file itself before its folder. */
function placeOf(file: string): string | undefined {
  return (
    places.find((place) => place === file) ?? places.find((place) => place.endsWith('/') && file.startsWith(place))
  );
}

const within = (file: string, place: string) => file === place || (place.endsWith('/') && file.startsWith(place));

function forbidden(rule: (edge: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

const slices = globSync('src/methods/*/').map((folder) => `${normalize(folder).replace(/\/?$/, '/')}`);
const sliceOf = (file: string) => slices.find((slice) => file.startsWith(slice));

describe('imports', () => {
  it('are found in every file of src, which the table names', () => {
    expect(imports.some(({ to }) => to === 'src/graph/fault.ts')).toBe(true);
    expect(files.filter((file) => file.startsWith('src/') && placeOf(file) === undefined)).toEqual([]);
    expect(places.filter((place) => !files.some((file) => within(file, place)))).toEqual([]);
    expect(slices.length).toBeGreaterThan(0);
  });

  it('follow the table of folders', () => {
    expect(
      forbidden(({ from, to }) => {
        const place = from.startsWith('src/') && to.startsWith('src/') ? placeOf(from) : undefined;
        if (place === undefined) return false;
        return !within(to, place) && ![...openToAll, ...(table[place] ?? [])].some((allowed) => within(to, allowed));
      }),
    ).toEqual([]);
  });

  it('take only types where the table says so: errors of Graph, and the context of everything', () => {
    expect(
      forbidden(
        ({ from, to, typeOnly }) =>
          !typeOnly &&
          ((from.startsWith('src/errors/') && to.startsWith('src/graph/')) ||
            (from === 'src/context.ts' && to.startsWith('src/')) ||
            (/^src\/(policy|writes)\//.test(from) && to.startsWith('src/identity/')) ||
            (from.startsWith('src/') && to.startsWith('src/generated/'))),
      ),
    ).toEqual([]);
  });

  it('never join two slices', () => {
    expect(
      forbidden(({ from, to }) => {
        const [own, other] = [sliceOf(from), sliceOf(to)];
        return own !== undefined && other !== undefined && own !== other;
      }),
    ).toEqual([]);
  });

  it('keep each library in the folders that it is for', () => {
    const homes: readonly (readonly [library: RegExp, homes: RegExp])[] = [
      [/^graphql$/, /^src\/(graphql|errors|users|generated)\//],
      [/^@apollo\/|^@as-integrations\/|^@graphql-tools\/|^graphql-jit$/, /^src\/graphql\//],
      [/^fastify$|^@fastify\//, /^src\/(http|graphql|app)\/|^src\/(app|main)\.ts$/],
      [/^undici$/, /^src\/graph\/|^src\/identity\/sign-in-network\.ts$/],
      [/^@azure\/|^jose$/, /^src\/identity\//],
      [/^@opentelemetry\/api$/, /^src\/telemetry\/traces\.ts$/],
      [/^prom-client$/, /^src\/telemetry\//],
      [/^dataloader$/, /^src\/graph\/batch-loader\.ts$/],
      [/^pg$|^node:sqlite$/, /^src\/writes\/store\//],
      [/^rate-limiter-flexible$|^ioredis$/, /^src\/policy\/rates\//],
    ];
    expect(
      forbidden(
        ({ from, to }) =>
          from.startsWith('src/') && homes.some(([library, home]) => library.test(to) && !home.test(from)),
      ),
    ).toEqual([]);
  });

  it('leave the environment to config', () => {
    const readers = files.filter(
      (file) => file.startsWith('src/') && /process\.env\b/.test(readFileSync(file, 'utf8')),
    );
    expect(readers.filter((file) => !file.startsWith('src/config/'))).toEqual([]);
  });

  it('keep what ships, the emulated tenant, the development tools and the command line apart', () => {
    expect(
      forbidden(({ from, to }) => {
        if (from.startsWith('src/')) return /^(dev|cli|test|tools|examples|bench)\//.test(to);
        if (from.startsWith('cli/')) return /^(src|dev|test|tools|examples|bench)\//.test(to);
        if (from.startsWith('dev/emulator/')) return /^(src|cli|test|tools|examples|bench)\//.test(to);
        return to.startsWith('cli/');
      }),
    ).toEqual([]);
    for (const root of ['src/', 'cli/', 'dev/emulator/']) {
      expect(imports.some(({ from }) => from.startsWith(root))).toBe(true);
    }
  });

  it('form no cycle, not even of types', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
