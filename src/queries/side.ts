import { getCollection, getEntry, render } from 'astro:content';

/** Every plain page. */
export async function sideStier() {
  return (await getCollection('sider')).map(({ id }) => ({ params: { side: id } }));
}

/** A plain page with its compiled text. */
export async function getSide(id: string | undefined) {
  const entry = await getEntry('sider', id ?? '');
  if (!entry) throw new Error(`No page can be made for ${id}: it is not in the portal.`);
  const { Content } = await render(entry);
  return { side: entry.data, Content };
}
