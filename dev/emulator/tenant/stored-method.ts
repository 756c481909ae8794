// A method of a person as the tenant keeps it, whatever its kind.

/** One method of a person, as stored. */
export interface StoredMethod {
  readonly id: string;
  createdDateTime: string | null;
  [property: string]: unknown;
}
