/** Types of new.mjs, for the tests. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

export interface Plan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
}

export function plan(kind: string, ask: { root: string; id: string; policy: string | null }): Plan;
export function toDo(plan: Plan): string;
