// The name that goes with a document when it is run. GraphiQL learns which operations an editor holds a moment after
// they got there, and until then it names one of the document before.

import { Kind, parse } from 'graphql';

/** `name` where the document has such an operation, else the name of its first one. */
export function operationNameIn(query: string, name: string | null | undefined): string | undefined {
  const names = namesIn(query);
  return name && names.includes(name) ? name : names[0];
}

// A document that cannot be read has none: the gateway says what is wrong with it.
function namesIn(query: string): (string | undefined)[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
  } catch {
    return [];
  }
}
