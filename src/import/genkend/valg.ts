/** What was decided by whoever asks for the import. */
export interface Valg {
  organ?: string;
  dato?: string;
}
