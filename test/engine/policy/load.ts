/** The bundled documents, read as files. */
import fs from 'node:fs';
import { orderPolicies } from '../../../src/engine/policy/in-force';
import { parsePolicy } from '../../../src/engine/policy/parse';
import type { Words } from '../../../src/engine/policy/fill';

const DIR = 'assets/policies';

export const documents = fs
  .readdirSync(DIR)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    file: `${DIR}/${name}`,
    json: JSON.parse(fs.readFileSync(`${DIR}/${name}`, 'utf8')) as unknown,
  }));

export const policies = orderPolicies(documents.map(({ json, file }) => parsePolicy(json, file)));

export const policyOf = (id: string) => {
  const policy = policies.find((item) => item.id === id);
  if (!policy) throw new Error(`no policy ${id} in ${DIR}`);
  return policy;
};

export const words = JSON.parse(fs.readFileSync('assets/languages/en/engine.json', 'utf8')) as Words;
