/** What a reader must know of a file before fetching it: `PDF, 1,2 MB`. From its name and its size in bytes. */
export function describeFil(fil: string, bytes: number): string {
  return `${fil.slice(fil.lastIndexOf('.') + 1).toUpperCase()}, ${formatBytes(bytes)}`;
}

/** `900 byte`, `12 KB`, `1,2 MB`: thousands as readers' programs count them. */
function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toLocaleString('da', { maximumFractionDigits: 1 })} MB`;
}
