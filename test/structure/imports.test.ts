import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = globSync('{src,cli}/**/*.ts').filter((file) => !file.includes('/generated/'));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const program = parse(readFileSync(file, 'utf8'), { sourceType: 'module', plugins: ['typescript'] }).program;
  return program.body.flatMap((node) => {
    if (!('source' in node) || !node.source) return [];
    const to = node.source.value.startsWith('.')
      ? normalize(join(dirname(file), node.source.value))
      : node.source.value;
    const kind = 'importKind' in node ? node.importKind : 'exportKind' in node ? node.exportKind : 'value';
    return [{ from: file, to, typeOnly: kind === 'type' }];
  });
}

/** The slice or folder a file belongs to: `src/methods/phone`, `src/graph`, … */
function areaOf(file: string): string {
  const [root, folder, inner] = file.split('/');
  return folder === 'methods' && inner !== undefined && !inner.endsWith('.ts')
    ? `${root}/methods/${inner}`
    : `${root}/${folder}`;
}

const isSlice = (area: string) => area.startsWith('src/methods/') || area === 'src/users';

function forbidden(rule: (edge: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

describe('imports', () => {
  it('finds the code it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ to }) => to === 'src/graph/fault.ts')).toBe(true);
  });

  it('keeps slices apart, and away from transport, identity and configuration', () => {
    const never = [
      '@apollo/server',
      'undici',
      'fastify',
      '@azure/identity',
      'jose',
      'src/identity/caller.ts',
      'src/config/index.ts',
    ];
    expect(
      forbidden(({ from, to }) => {
        const own = areaOf(from);
        if (!isSlice(own)) return false;
        const otherSlice = to.startsWith('src/') && isSlice(areaOf(to)) && areaOf(to) !== own;
        return otherSlice || never.includes(to) || /^src\/(auth|authorization|rates|audit)\//.test(to);
      }),
    ).toEqual([]);
  });

  it('keeps Graph ignorant of GraphQL', () => {
    const allowed = ['src/graph/'];
    expect(
      forbidden(({ from, to }) => {
        if (!from.startsWith('src/graph/')) return false;
        const inside = to.startsWith('src/') ? allowed.some((prefix) => to.startsWith(prefix)) : true;
        return !inside || to === 'graphql' || to.startsWith('@apollo/') || to.startsWith('@graphql');
      }),
    ).toEqual([]);
  });

  it('keeps identity ignorant of Graph and GraphQL', () => {
    expect(
      forbidden(
        ({ from, to }) =>
          from.startsWith('src/identity/') &&
          (to === 'graphql' || to.startsWith('@apollo/') || /^src\/(graph|errors|methods|users|generated)\//.test(to)),
      ),
    ).toEqual([]);
  });

  it('keeps errors ignorant of slices and transport', () => {
    expect(
      forbidden(
        ({ from, to }) =>
          from.startsWith('src/errors/') &&
          (/^src\/(methods|users|auth)\//.test(to) || to === 'undici' || to === 'fastify'),
      ),
    ).toEqual([]);
  });

  it('keeps the emulated tenant and the gateway apart', () => {
    expect(
      forbidden(({ from, to }) => {
        const emulator = from.startsWith('dev/emulator/');
        const toEmulator = to.startsWith('dev/emulator/');
        return (emulator && to.startsWith('src/') && !toEmulator) || (!emulator && toEmulator && from !== 'dev/dev.ts');
      }),
    ).toEqual([]);
  });

  it('keeps the command line a client like any other: it and the gateway know nothing of each other', () => {
    expect(
      forbidden(({ from, to }) => {
        const cli = from.startsWith('cli/');
        return (cli && /^(src|test|tools)\//.test(to)) || (!cli && to.startsWith('cli/'));
      }),
    ).toEqual([]);
    expect(imports.some(({ from }) => from.startsWith('cli/'))).toBe(true);
  });

  it('calls out to Graph and makes loaders in one place each', () => {
    expect(forbidden(({ from, to }) => to === 'dataloader' && from !== 'src/graph/batch-loader.ts')).toEqual([]);
  });

  it('has no cycles, type-only imports aside', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly && /^(src|cli)\//.test(to)) graph.set(from, [...(graph.get(from) ?? []), to]);
    }
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    const done = new Set<string>();
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
