import type { APIRoute } from 'astro';
import { href } from '../../components/href.ts';
import { findFormular } from '../../queries/formular.ts';
import { getPortal } from '../../queries/portal.ts';
import { opsaetningSti } from '../../queries/stier.ts';

export const getStaticPaths = opsaetningSti;

/** How the form on this page's neighbour is set up; there is none when the form is switched off. */
export const GET: APIRoute = async ({ site }) => {
  const address = (path: string) => new URL(href(path), site).href;
  return Response.json(findFormular(await getPortal(), { portal: address('/'), ikon: href('/favicon.svg') }));
};
