import type { APIRoute } from 'astro';
import { href } from '../components/href.ts';
import { getPortal } from '../queries/portal.ts';
import { writeOpensearch } from '../search/opensearch.ts';

/** Lets a browser search the portal from its own address field. */
export const GET: APIRoute = async ({ site }) => {
  const { indstillinger } = await getPortal();
  const address = (path: string) => new URL(href(path), site).href;
  const xml = writeOpensearch(indstillinger, {
    soeg: address('/soeg/'),
    ikon: address('/favicon.svg'),
    selv: address('/opensearch.xml'),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
