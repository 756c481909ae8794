// The mutable state of a source file that outlives the function which made it: at module level, kept by a closure, or a
// field of a class.

import { parse } from '@babel/parser';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax => typeof Object(value).type === 'string';
const childrenOf = (node: Syntax): Syntax[] =>
  Object.entries(node)
    .filter(([name]) => name !== 'loc')
    .flatMap(([, value]) => value)
    .filter(isSyntax);

const functions =
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/;
const containers = /^(Map|Set|WeakMap|WeakSet|LRUCache|Array)$/;
const changes = /^(set|add|delete|clear|push|splice|shift|unshift|pop)$/;

interface Declared {
  readonly name: string;
  /** Null at module level. */
  readonly within: Syntax | null;
  readonly mayBeAssigned: boolean;
  readonly holds: boolean;
}

interface Use {
  readonly name: string;
  readonly within: Syntax | null;
  /** `assigned`: another value; `changed`: a method of a container that changes it. */
  readonly is: 'read' | 'assigned' | 'changed';
}

/** The names of such state, and the parameters of the file's functions. */
export function stateIn(text: string): { readonly state: readonly string[]; readonly parameters: ReadonlySet<string> } {
  const { program } = parse(text, { sourceType: 'module', plugins: ['typescript'] });
  const declared: Declared[] = [];
  const uses: Use[] = [];
  const fields: string[] = [];
  const parameters = new Set<string>();

  function visit(node: Syntax, within: Syntax | null): void {
    if (node.type === 'VariableDeclaration') declared.push(...declarationsOf(node, within));
    if (node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty') fields.push(...fieldOf(node));
    uses.push(...useOf(node, within));
    const inner = functions.test(node.type) ? node : within;
    if (inner === node)
      for (const parameter of [node['params']].flat().filter(isSyntax)) addNames(parameter, parameters);
    for (const child of childrenOf(node)) visit(child, inner);
  }
  visit(program as unknown as Syntax, null);

  const isInside = (inner: Syntax | null, outer: Syntax | null): boolean =>
    outer === null ? inner !== null : inner !== null && inner.start > outer.start && inner.end <= outer.end;
  const isState = ({ name, within, mayBeAssigned, holds }: Declared): boolean => {
    const later = uses.filter((use) => use.name === name && isInside(use.within, within));
    const kinds = new Set(later.map(({ is }) => is));
    const isChanged = uses.some((use) => use.name === name && use.is === 'changed');
    return (mayBeAssigned && kinds.has('assigned')) || (holds && later.length > 0 && isChanged);
  };
  return { state: [...declared.filter(isState).map(({ name }) => name), ...fields], parameters };
}

function declarationsOf(node: Syntax, within: Syntax | null): Declared[] {
  return [node['declarations']]
    .flat()
    .filter(isSyntax)
    .flatMap(({ id, init }) => {
      if (!isSyntax(id) || id.type !== 'Identifier') return [];
      return [{ name: String(id['name']), within, mayBeAssigned: node['kind'] !== 'const', holds: isContainer(init) }];
    });
}

function isContainer(init: unknown): boolean {
  if (!isSyntax(init)) return false;
  if (init.type === 'ArrayExpression') return true;
  return init.type === 'NewExpression' && containers.test(String(Object(init['callee']).name));
}

function fieldOf(node: Syntax): string[] {
  const key = node['key'] as Syntax & { readonly id?: { readonly name: string } };
  const name = node.type === 'ClassPrivateProperty' ? `#${key.id?.name}` : String(key['name']);
  return node['readonly'] !== true || isContainer(node['value']) ? [name] : [];
}

function useOf(node: Syntax, within: Syntax | null): Use[] {
  if (node.type === 'Identifier') return [{ name: String(node['name']), within, is: 'read' }];
  const target = node.type === 'AssignmentExpression' ? node['left'] : node['argument'];
  const isAssignment = node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
  if (isAssignment && isSyntax(target) && target.type === 'Identifier')
    return [{ name: String(target['name']), within, is: 'assigned' }];
  const { object, property } = Object(node['callee']) as { object?: Syntax; property?: Syntax };
  const isChange = node.type === 'CallExpression' && changes.test(String(property?.['name']));
  return isChange && object?.type === 'Identifier' ? [{ name: String(object['name']), within, is: 'changed' }] : [];
}

function addNames(parameter: Syntax, names: Set<string>): void {
  if (parameter.type === 'Identifier') names.add(String(parameter['name']));
  else for (const child of childrenOf(parameter)) if (!child.type.startsWith('TS')) addNames(child, names);
}
