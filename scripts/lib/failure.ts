/**
 * Tells why a build failed: an editor's mistake by its findings, anything else with its trace. Ends with 1 at once:
 * Astro may still be about to write into the folder of the run, which is gone by now.
 */
export function explainFailure(error: unknown): never {
  console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
  console.error('\nSitet blev ikke bygget; det gamle er urørt.');
  process.exit(1);
}
