// The settings in the first log line: how the gateway is configured, never a secret, an id or an address.

import { readFileSync } from 'node:fs';
import type { Config } from './index.ts';

export interface Summary {
  readonly version: string;
  readonly node: string;
  readonly cloud: Config['cloud'];
  readonly credential: Config['credential']['kind'];
  readonly store: 'postgres' | 'memory' | 'file';
  readonly audit: 'file' | 'stdout';
  /** The enabled features. */
  readonly switches: readonly string[];
}

export function summaryOf(config: Config): Summary {
  const switches = {
    metrics: config.admin !== null,
    redis: config.redisUrl !== null,
    http2: config.connections.http2,
    proxy: config.connections.proxy.http !== null || config.connections.proxy.https !== null,
    'graph-beta': config.graphBeta,
    'shared-reads': config.sharesReads,
    introspection: config.introspection,
    federation: config.federation,
    explorer: config.explorer !== 'none',
    [`trusted-documents-${config.trustedDocuments.mode}`]: config.trustedDocuments.mode !== 'off',
    'auth-context': config.requiredAuthContext !== null,
    'app-only-policy': config.appOnlyPolicy !== null,
  };
  return {
    version: ownVersion(),
    node: process.versions.node,
    cloud: config.cloud,
    credential: config.credential.kind,
    store: config.databaseUrl !== null ? 'postgres' : config.storeFile === 'memory:' ? 'memory' : 'file',
    audit: config.auditFile === null ? 'stdout' : 'file',
    switches: Object.entries(switches).flatMap(([name, on]) => (on ? [name] : [])),
  };
}

/** `src/config` and `dist/src/config` are two and three levels below `package.json`. */
function ownVersion(): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      return String(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version);
    } catch {}
  }
  return 'unknown';
}
