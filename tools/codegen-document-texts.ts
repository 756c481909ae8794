// A plugin of GraphQL Code Generator: each operation as text that carries the types of its result and variables, so
// that a program needs no parser at run time.

import type { CodegenPlugin } from '@graphql-codegen/plugin-helpers';
import { type DocumentNode, type FragmentDefinitionNode, Kind, print, visit } from 'graphql';

export const plugin: CodegenPlugin['plugin'] = (_schema, documents) => {
  const all = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    all.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const texts = all.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.name === undefined) return [];
    const name = node.name.value;
    const type = `${name}${node.operation.replace(/^./, (letter) => letter.toUpperCase())}`;
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [node, ...used(node, fragments)] };
    const text = JSON.stringify(print(document));
    return [`export const ${name}: DocumentText<${type}, ${type}Variables> = { name: '${name}', text: ${text} };`];
  });
  return { prepend: ["import type { DocumentText } from '../gateway/document-text.ts';"], content: texts.join('\n\n') };
};

function used(
  node: DocumentNode['definitions'][number],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      used(fragment, fragments, found);
    },
  });
  return found;
}
