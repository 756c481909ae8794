// Tells what a schema breaks for clients of the last release, and whether the version says so.

import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema, parse, print } from 'graphql';

export interface Release {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

/** The newest of `released/{version}.graphql`. */
export function lastRelease(): Release {
  const folder = fileURLToPath(new URL('../released', import.meta.url));
  const versions = globSync('*.graphql', { cwd: folder }).map((file) => basename(file, '.graphql'));
  const version = versions.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1);
  if (version === undefined) throw new Error('no schema has been released');
  return { version, schema: buildSchema(readFileSync(`${folder}/${version}.graphql`, 'utf8')) };
}

/** One line for each change that breaks a client. Added members, fields and optional arguments break none. */
export async function breakingChanges(before: GraphQLSchema, after: GraphQLSchema): Promise<string[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path ?? ''}: ${message}`);
}

/** The keys of entities by which other subgraphs may name them, and no longer can. */
export function lostKeys(before: string, after: string): string[] {
  const kept = new Set(keysOf(after));
  return keysOf(before).filter((key) => !kept.has(key));
}

function keysOf(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((node) => {
    if (!('directives' in node && 'name' in node)) return [];
    const keys = node.directives?.filter(({ name }) => name.value === 'key') ?? [];
    return keys.map((key) => `${node.name?.value} ${print(key)}`);
  });
}

/** What `version` may not break for clients of `released`, but does. */
export async function unannounced(released: Release, version: string, schema: GraphQLSchema): Promise<string[]> {
  return mayBreak(released.version, version) ? [] : breakingChanges(released.schema, schema);
}

/** Semantic versioning: breaking needs a new major version, or below 1.0.0 a new minor one. */
export function mayBreak(before: string, after: string): boolean {
  const [major = 0, minor = 0] = before.split('.').map(Number);
  const [nextMajor = 0, nextMinor = 0] = after.split('.').map(Number);
  return nextMajor > major || (major === 0 && nextMajor === 0 && nextMinor > minor);
}
