import type { APIRoute } from 'astro';
import { getBilag } from '../../queries/bilag.ts';
import { bilagStier } from '../../queries/stier.ts';

export const getStaticPaths = bilagStier;

/** An annex as it was put in the content folder. */
export const GET: APIRoute<{ file: string }> = ({ props }) => {
  const { bytes, mediaType } = getBilag(props.file);
  return new Response(bytes, { headers: { 'Content-Type': mediaType } });
};
