/** Names and dates of the bundled policy versions, without the engine: the popup must be there at once. */
export interface PolicyName {
  /** First day, `YYYY-MM-DD`. */
  readonly id: string;
  readonly name: string;
  readonly from: string;
  /** Last day in force; null: still in force. */
  readonly to: string | null;
}

// One key at a time, so that the rest of the documents is left out of the bundle.
const FOLDER = import.meta.glob<string>('../../../assets/policies/*.json', { eager: true, import: 'id' });
const names = import.meta.glob<string>('../../../assets/policies/*.json', { eager: true, import: 'name' });
const froms = import.meta.glob<string>('../../../assets/policies/*.json', { eager: true, import: 'from' });
const tos = import.meta.glob<string | null>('../../../assets/policies/*.json', { eager: true, import: 'to' });

/** Oldest first. */
export const POLICY_NAMES: readonly PolicyName[] = Object.entries(FOLDER)
  .map(([file, id]) => ({ id, name: names[file] ?? id, from: froms[file] ?? id, to: tos[file] ?? null }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
