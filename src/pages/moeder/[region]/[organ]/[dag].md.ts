import type { APIRoute } from 'astro';
import { getBy } from '../../../../queries/get.ts';
import { getMarkdown } from '../../../../queries/markdown.ts';
import { getPortal } from '../../../../queries/portal.ts';
import { moedeStier } from '../../../../queries/stier.ts';

export const getStaticPaths = moedeStier;

/** A meeting as its own file. */
export const GET: APIRoute = async ({ params: { region, organ, dag } }) => {
  const { file } = getBy((await getPortal()).moedeById, region, organ, dag);
  return new Response(getMarkdown(file), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
