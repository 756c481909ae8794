// The documents that passed validation, by their text: what is known runs without Apollo, and only what is known is
// compiled. Bounded; a document that is dropped takes its compiled operation with it.

import { hash } from 'node:crypto';
import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from './compile.ts';

/** An operation whose document passed validation. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly kind: 'query' | 'mutation';
  readonly name: string | null;
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly rootFields: ReadonlySet<string>;
  uses: number;
  /** Undefined: not yet. Null: interpreted for good. */
  compiled: CompiledOperation | null | undefined;
}

export interface KnownDocuments {
  find(text: string): KnownOperation | undefined;
  /** Null when the document has no operation that the schema could run. */
  learn(text: string, document: DocumentNode): KnownOperation | null;
  /** How many operations are held compiled. */
  compiledCount(): number;
}

const maxDocuments = 1_000;
const maxDocumentLength = 16_384;
// Of all texts together: a compiled operation takes a hundred times its text.
const maxTextLength = 1_000_000;

export function createKnownDocuments(): KnownDocuments {
  const known = new LRUCache<string, KnownOperation>({
    max: maxDocuments,
    maxSize: maxTextLength,
    sizeCalculation: (_operation, text) => text.length + 1,
  });
  return {
    find: (text) => known.get(text),
    learn(text, document) {
      const found = known.get(text);
      if (found !== undefined) return found;
      const learned = operationOf(document, text);
      if (learned === null) return null;
      if (text.length > maxDocumentLength) return { ...learned, compiled: null };
      known.set(text, learned);
      return learned;
    },
    compiledCount: () => [...known.values()].filter(({ compiled }) => Boolean(compiled)).length,
  };
}

function operationOf(document: DocumentNode, text: string): KnownOperation | null {
  const definition = getOperationAST(document);
  if (!definition || definition.operation === 'subscription') return null;
  return {
    document,
    definition,
    kind: definition.operation,
    name: definition.name?.value ?? null,
    hash: hash('sha256', text),
    rootFields: rootFieldsOf(document, definition),
    uses: 0,
    compiled: undefined,
  };
}

/** The names of all root fields, those in fragments too. */
function rootFieldsOf(document: DocumentNode, definition: OperationDefinitionNode): ReadonlySet<string> {
  const fields = new Set<string>();
  const seen = new Set<string>();
  const open = [...definition.selectionSet.selections];
  for (let selection = open.pop(); selection !== undefined; selection = open.pop()) {
    if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) open.push(...selection.selectionSet.selections);
    else if (!seen.has(selection.name.value)) {
      const { value } = selection.name;
      seen.add(value);
      for (const part of document.definitions)
        if (part.kind === Kind.FRAGMENT_DEFINITION && part.name.value === value)
          open.push(...part.selectionSet.selections);
    }
  }
  return fields;
}
