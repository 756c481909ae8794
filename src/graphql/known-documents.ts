// The documents that passed validation, by text: only known documents run without Apollo, and only known documents are
// compiled. Bounded; evicting a document also drops its compiled operation.

import { hash } from 'node:crypto';
import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CompiledOperation } from './compile.ts';

/** An operation whose document passed validation. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly rootFields: ReadonlySet<string>;
  uses: number;
  /** Undefined: not compiled yet. Null: always interpreted. */
  compiled: CompiledOperation | null | undefined;
}

export interface KnownDocuments {
  find(text: string): KnownOperation | undefined;
  /** Null if the document has no operation that can be executed. */
  learn(text: string, document: DocumentNode): KnownOperation | null;
  /** The number of compiled operations in memory. */
  compiledCount(): number;
}

const maxDocuments = 1_000;
const maxDocumentLength = 16_384;
// For all texts together: a compiled operation takes about a hundred times the memory of its text.
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
  if (!definition) return null;
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

/** The names of all root fields, including those in fragments. */
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
