// What the generated documents are: text to send, with the types of what comes back. Types only.

export interface DocumentText<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: (variables: Variables) => Result;
}
