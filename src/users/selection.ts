// The fields of a type that an operation selects below a field, so that nothing is read for fields that are not
// selected.

import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';

/** The part of the operation that a resolver receives. */
export type Selecting = GraphQLResolveInfo;

/** One level down: a field of a type. */
export type SelectionStep = readonly [typeName: string, field: string];

/**
 * The fields selected on `typeName`, including those in fragments on its interfaces and unions: directly below the
 * field, or below the fields that `steps` names.
 */
export function selectedFields(
  info: GraphQLResolveInfo,
  typeName: string,
  ...steps: readonly SelectionStep[]
): ReadonlySet<string> {
  const holders = steps.reduce<readonly FieldNode[]>(
    (nodes, [type, field]) => fieldsOn(info, nodes, type).filter(({ name }) => name.value === field),
    info.fieldNodes,
  );
  return new Set(fieldsOn(info, holders, typeName).map(({ name }) => name.value));
}

/** The arguments of each selection of a field of `typeName`, directly below the field; none if it takes none. */
export function selectedArguments(
  info: GraphQLResolveInfo,
  typeName: string,
  field: string,
): readonly Readonly<Record<string, unknown>>[] {
  const type = info.schema.getType(typeName);
  const definition = isObjectType(type) ? type.getFields()[field] : undefined;
  if (definition === undefined || definition.args.length === 0) return [];
  const nodes = fieldsOn(info, info.fieldNodes, typeName).filter(({ name }) => name.value === field);
  return nodes.map((node) => getArgumentValues(definition, node, info.variableValues));
}

/** Whether the operation selects a field of this name at its root, or directly below a root field. */
export function isSelectedAbove(info: GraphQLResolveInfo, name: string): boolean {
  const roots = fieldsOn(info, [info.operation], info.parentType.name);
  return [...roots, ...fieldsOn(info, roots, 'User')].some((field) => field.name.value === name);
}

function fieldsOn(
  info: GraphQLResolveInfo,
  holders: readonly Pick<FieldNode, 'selectionSet'>[],
  typeName: string,
): readonly FieldNode[] {
  const fields: FieldNode[] = [];
  const visit = (selection: SelectionNode) => {
    if (!isIncluded(selection, info)) return;
    if (selection.kind === Kind.FIELD) fields.push(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT) enter(selection.typeCondition?.name.value, selection);
    else {
      const fragment = info.fragments[selection.name.value];
      if (fragment !== undefined) enter(fragment.typeCondition.name.value, fragment);
    }
  };
  const enter = (
    condition: string | undefined,
    holder: Pick<FieldNode, 'selectionSet'> | { selectionSet: unknown },
  ) => {
    if (condition === undefined || covers(info, condition, typeName)) {
      for (const selection of (holder as FieldNode).selectionSet?.selections ?? []) visit(selection);
    }
  };
  for (const node of holders) enter(undefined, node);
  return fields;
}

function covers(info: GraphQLResolveInfo, condition: string, typeName: string): boolean {
  const type = info.schema.getType(condition);
  const object = info.schema.getType(typeName);
  if (type === undefined || object === undefined) return false;
  if (type === object) return true;
  return 'getTypes' in type
    ? type.getTypes().some((member) => member === object)
    : 'getInterfaces' in object && object.getInterfaces().some((implemented) => implemented === type);
}

function isIncluded(node: SelectionNode, info: GraphQLResolveInfo): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
