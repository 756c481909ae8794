// Graph's enums are open: a value that is not in the table is unknown, even if it is the name of an inherited property.

export function ownValue<T>(table: Readonly<Record<string, T>>, key: string | null | undefined): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
