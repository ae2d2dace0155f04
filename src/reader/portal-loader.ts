import { basename } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Portal } from '../model/portal.ts';
import { ContentError } from './content-error.ts';
import { contentRoot } from './content-root.ts';
import { LiveContent } from './live-content.ts';
import type { CheckedPortal } from './content.ts';
import { formatCount, formatForTerminal, hasErrors, withFolder } from './reporters.ts';

/** What of a portal becomes a collection: every list and every settings file. */
export type Collection = keyof Portal;

let shared: Promise<LiveContent> | undefined;

/**
 * Loads one collection. All collections come from one reading of the content folder, which is kept up to date in
 * development; a build with an error among the findings stops here, before a page is made.
 */
export function portalLoader(collection: Collection): Loader {
  return {
    name: `portal-${collection}`,
    load: async (context) => {
      const isFirst = shared === undefined;
      const content = await (shared ??= LiveContent.open(contentRoot()));
      const accept = (checked: CheckedPortal) => {
        if (isFirst) report(checked, context);
        fill(context, collection, content);
      };
      accept(content.checked);
      if (isFirst && content.historyProblem) context.logger.warn(content.historyProblem);
      if (context.watcher) content.watch(context.watcher, accept);
    },
  };
}

function report({ findings }: CheckedPortal, { logger, watcher }: LoaderContext): void {
  if (findings.length === 0) return;
  const text = `${formatForTerminal(withFolder(findings, basename(contentRoot())))}\n${formatCount(findings)}`;
  if (!hasErrors(findings)) logger.warn(text);
  else if (watcher) logger.error(text);
  else throw new ContentError(text);
}

function fill({ store, generateDigest, watcher }: LoaderContext, collection: Collection, content: LiveContent): void {
  const entries = entriesOf(content.checked.portal, collection);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data } of entries) {
    // A digest tells what changed since the last time; a build has no last time. Texts are not in it: pages read them.
    const digest = watcher ? generateDigest(JSON.stringify(data)) : '';
    store.set({ id, data, digest });
  }
}

interface CollectionEntry {
  id: string;
  data: Record<string, unknown>;
}

function entriesOf(portal: Portal, collection: Collection): CollectionEntry[] {
  const value = portal[collection];
  if (!Array.isArray(value)) return [{ id: collection, data: { ...value } }];
  return value.map((item) => ({
    id: 'id' in item ? item.id : item.ord,
    data: { ...item },
  }));
}
