// A validation rule that limits the cost of documents, counted with fragments expanded but visiting each fragment once,
// so that the check itself is cheap. Reports errors, never throws. Introspection is limited by graphql-js's own depth
// rule or refused altogether; it is not counted here.

import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface LimitsOfDocuments {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly fields: number;
}

type Cost = Readonly<Record<keyof LimitsOfDocuments, number>>;

const nothing: Cost = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0 };

const names: Readonly<Record<keyof LimitsOfDocuments, string>> = {
  depth: 'levels of fields',
  aliases: 'aliases',
  rootFields: 'root fields',
  directives: 'directives',
  fields: 'selected fields',
};

export function documentLimits(limits: LimitsOfDocuments): ValidationRule {
  return (context): ASTVisitor => ({
    Document(document) {
      const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
      if (operations.length > 1) report(context, 'operations', 'A document may contain only one operation.');
      for (const { operation } of operations) {
        if (context.getSchema().getRootType(operation)) continue;
        context.reportError(new GraphQLError(`The schema has no ${operation} type.`));
      }
      for (const [limit, value] of Object.entries(costOf(document)) as [keyof LimitsOfDocuments, number][]) {
        const most = limits[limit];
        if (value > most) report(context, limit, `A document may have at most ${most} ${names[limit]}.`);
      }
      return undefined;
    },
  });
}

/** Sums all operations; `depth` is that of the deepest. */
export function costOf(document: DocumentNode): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Cost>();
  const fragmentCost = (name: string): Cost => {
    const fragment = fragments.get(name);
    // A cycle counts as nothing: graphql-js reports it.
    if (fragment === undefined) return nothing;
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, nothing);
    const own = { ...nothing, directives: fragment.directives?.length ?? 0 };
    const cost = plus(own, selectionCost(fragment.selectionSet, fragmentCost));
    known.set(name, cost);
    return cost;
  };
  let total = nothing;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = definition.variableDefinitions?.flatMap(({ directives }) => directives ?? []) ?? [];
    const own = { ...nothing, directives: (definition.directives?.length ?? 0) + variables.length };
    total = plus(total, plus(own, selectionCost(definition.selectionSet, fragmentCost)));
  }
  return total;
}

function selectionCost({ selections }: SelectionSetNode, fragmentCost: (name: string) => Cost): Cost {
  let sum = nothing;
  for (const selection of selections) {
    const own = { ...nothing, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__schema' || selection.name.value === '__type') {
        sum = plus(sum, { ...own, aliases: selection.alias ? 1 : 0, rootFields: 1 });
        continue;
      }
      const below = selection.selectionSet ? selectionCost(selection.selectionSet, fragmentCost) : nothing;
      sum = plus(sum, {
        depth: below.depth + 1,
        aliases: below.aliases + (selection.alias ? 1 : 0),
        rootFields: 1,
        directives: below.directives + own.directives,
        fields: below.fields + 1,
      });
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selectionCost(selection.selectionSet, fragmentCost)
          : fragmentCost(selection.name.value);
      sum = plus(sum, plus(own, inner));
    }
  }
  return sum;
}

// Keeps numbers finite: nested fragments can multiply beyond the precision of a double.
function plus(one: Cost, other: Cost): Cost {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: Math.min(one.aliases + other.aliases, 1e9),
    rootFields: Math.min(one.rootFields + other.rootFields, 1e9),
    directives: Math.min(one.directives + other.directives, 1e9),
    fields: Math.min(one.fields + other.fields, 1e9),
  };
}

function report(context: ValidationContext, limit: string, message: string): void {
  context.reportError(new GraphQLError(message, { extensions: { limit } }));
}
