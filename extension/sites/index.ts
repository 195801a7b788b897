/** The sites that can be read. A new site: one folder, and one line here. */
import type { SiteAdapter } from './types';
import { xCom } from './x.com';

export type { PageTweet, SiteAdapter } from './types';

export const ADAPTERS: readonly SiteAdapter[] = [xCom];

/** The adapter for an address, or null. */
export function adapterFor(url: URL): SiteAdapter | null {
  return ADAPTERS.find((adapter) => adapter.matches(url)) ?? null;
}
