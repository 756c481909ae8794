// What deploys the gateway: manifests that render, with settings that exist and times that let writes end.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { defaultOf, settings } from '../../src/config/settings.ts';
import { hasTool } from '../support/metrics.ts';

// What main.ts waits beside the drain and the longest mutation.
const closingSeconds = 10;
const kubectl = spawnSync('kubectl', ['kustomize', '--help']).status === 0;

const texts = new Map<string, string>();
function rendered(overlay: string): string {
  const known = texts.get(overlay);
  if (known !== undefined) return known;
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', `deploy/kubernetes/${overlay}`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  texts.set(overlay, stdout);
  return stdout;
}
/** What the compiler says of manifests as objects of their types: each of its lines begins with the name. */
function misfits(manifests: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  try {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, text] of Object.entries(manifests)) {
      const objects = parseAllDocuments(text).map(
        (document) => document.toJS() as { apiVersion: string; kind: string },
      );
      expect(objects.length).toBeGreaterThan(3);
      const lines = objects.flatMap((object, index) => [
        `import type { I${object.kind} as T${index} } from 'kubernetes-models/${object.apiVersion}';`,
        `export const o${index}: T${index} = ${JSON.stringify(object)};`,
      ]);
      writeFileSync(join(folder, `${name}.ts`), lines.join('\n'));
    }
    const files = Object.keys(manifests).map((name) => `${name}.ts`);
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--pretty', 'false'];
    const { stdout, status } = spawnSync('tsc', [...options, ...files], { cwd: folder, encoding: 'utf8' });
    expect(stdout === '').toBe(status === 0);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const secondsOf = (name: string, given: string | undefined) => Number(given ?? defaultOf(name)) / 1000;

describe.skipIf(!kubectl)('the manifests for Kubernetes', { meta: { needs: 'kubectl' } }, () => {
  it.each(['base', 'workload-identity'])('render: %s', (overlay) => {
    const kinds = [...rendered(overlay).matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['Deployment', 'Service', 'ServiceAccount', 'PodDisruptionBudget', 'NetworkPolicy']),
    );
  });

  // Types of Kubernetes' own schema: the compiler refuses unknown fields, which a JSON schema of Kubernetes allows.
  it('fit the schema of Kubernetes, field by field, and a misspelt field and a wrong type are found', () => {
    const wrong = rendered('base')
      .replace('readinessProbe:', 'redinessProbe:')
      .replace(/^ {2}replicas: .*$/m, '  replicas: x');
    const found = misfits({ base: rendered('base'), 'workload-identity': rendered('workload-identity'), wrong });
    expect(found.split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('wrong.ts'))).toEqual([]);
    expect(found).toContain('redinessProbe');
    expect(found).toContain("not assignable to type 'number'");
  });

  it('select only the pods of the gateway', () => {
    const selectors = [...rendered('base').matchAll(/^ *(?:selector|podSelector|matchLabels):(.*)\n(.*)$/gm)];
    expect(selectors.length).toBeGreaterThan(3);
    expect(selectors.filter(([, inline]) => inline?.includes('{}'))).toEqual([]);
  });

  it('give the gateway settings that exist', () => {
    const text = rendered('workload-identity');
    const names = [
      ...[...text.matchAll(/^ +- name: ([A-Z][A-Z0-9_]+)$/gm)].map(([, name]) => name as string),
      ...[...text.matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name as string),
    ];
    expect(names.length).toBeGreaterThan(6);
    expect(names.filter((name) => !(name in settings))).toEqual([]);
  });

  it('let the longest mutation end before a pod is killed', () => {
    const text = rendered('base');
    const drain = /name: DRAIN_DELAY_MS\n +value: "(\d+)"/.exec(text)?.[1];
    const needed = secondsOf('DRAIN_DELAY_MS', drain) + secondsOf('MUTATION_TIMEOUT_MS', undefined) + closingSeconds;
    expect(Number(/terminationGracePeriodSeconds: (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(needed);
  });

  it('run unprivileged, on a read-only root file system', () => {
    const text = rendered('base');
    for (const rule of [
      'runAsNonRoot: true',
      'readOnlyRootFilesystem: true',
      'allowPrivilegeEscalation: false',
      'automountServiceAccountToken: false',
      'type: RuntimeDefault',
    ])
      expect(text).toContain(rule);
    expect(text).toMatch(/drop:\n +- ALL/);
  });
});

describe('the unit of systemd', () => {
  const unit = readFileSync('deploy/systemd/authmethods-graphql.service', 'utf8');

  it('gives the gateway settings that exist, and starts what `npm start` starts', () => {
    const names = [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name]) => name as string);
    expect(names.filter((name) => name !== 'NODE_ENV' && !(name in settings))).toEqual([]);
    expect(unit).toMatch(
      /^ExecStart=\S+ --permission --allow-fs-read=\* --allow-fs-write=\* --disable-sigusr1 --min-semi-space-size=64 --max-semi-space-size=64 src\/main\.ts$/m,
    );
  });

  it('lets the longest mutation end before the process is killed', () => {
    const needed =
      secondsOf('DRAIN_DELAY_MS', undefined) + secondsOf('MUTATION_TIMEOUT_MS', undefined) + closingSeconds;
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThanOrEqual(needed);
  });

  it.skipIf(!hasTool('systemd-analyze'))(
    'has no setting that systemd does not know',
    { meta: { needs: 'systemd-analyze' } },
    () => {
      const checked = spawnSync(
        'systemd-analyze',
        ['verify', '--man=no', 'deploy/systemd/authmethods-graphql.service'],
        {
          encoding: 'utf8',
        },
      );
      // Where Node is, is the machine's.
      const said = `${checked.stdout}${checked.stderr}`
        .split('\n')
        .filter((line) => /authmethods-graphql\.service/.test(line));
      expect(said.filter((line) => !line.includes('is not executable'))).toEqual([]);
    },
  );
});
