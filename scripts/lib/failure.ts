/** Tells why a build failed: an editor's mistake by its findings, anything else with its trace. Sets exit code 1. */
export function explainFailure(error: unknown): void {
  console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
  console.error('\nSitet blev ikke bygget; det gamle er urørt.');
  process.exitCode = 1;
}
