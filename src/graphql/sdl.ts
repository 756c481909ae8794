// The SDL of schema/**/*.graphql, with one definition for each name. Knows no resolvers.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DefinitionNode,
  type DocumentNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type TypeExtensionNode,
} from 'graphql';

// `src/` and `dist/src/` are one and two levels below the folder that holds `schema/`.
const sdlFolders = ['../../schema', '../../schema'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** All SDL files, sorted by path. */
function readSdl(): string[] {
  const [files, folder] = sdlFolders
    .map((cwd) => [globSync('**/*.graphql', { cwd }).sort(), cwd] as const)
    .find(([found]) => found.length > 0) ?? [[], ''];
  return files.map((file) => readFileSync(join(folder, file), 'utf8'));
}

let document: DocumentNode | undefined;

/** Read and parsed at the first call. Not to be modified: schemas are made of it. */
export function sdlDocument(): DocumentNode {
  document ??= merged(parse(readSdl().join('\n'), { noLocation: true }));
  return document;
}

/** One definition for each name, where it is first named. What only extends stays as it is. */
export function merged({ kind, definitions }: DocumentNode): DocumentNode {
  return { kind, definitions: [...Map.groupBy(definitions, nameOf).values()].flatMap(joined) };
}

function nameOf(node: DefinitionNode): string {
  const name = 'name' in node ? (node.name?.value ?? '') : '';
  return node.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name;
}

function joined(nodes: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const extensions = nodes.filter(isTypeExtensionNode);
  const [definition, another] = nodes.filter((node) => !isTypeExtensionNode(node));
  if (definition === undefined || another !== undefined) return nodes;
  return [extensions.reduce(extended, definition)];
}

// Fields, values, members, interfaces and directives are lists.
function extended<Node extends DefinitionNode>(node: Node, extension: TypeExtensionNode): Node {
  const own = new Map<string, unknown>(Object.entries(node));
  const lists = Object.entries(extension).filter(([, part]) => Array.isArray(part));
  const both = lists.map(([name, part]) => [name, [own.get(name) ?? [], part].flat()] as const);
  return { ...node, ...Object.fromEntries(both) };
}
