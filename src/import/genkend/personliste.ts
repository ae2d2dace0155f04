/** Somebody on a list, as the model writes them. */
export interface FundenPerson {
  navn: string;
  organisation?: string;
  kommune?: string;
  for?: string;
  rolle?: string;
  vedPunkt?: string[];
}

/** The people of a list, those of them who did not come, and what an editor must look at. */
export interface Personliste {
  personer: FundenPerson[];
  afbud: FundenPerson[];
  /** Those on the list that are a municipality and nobody's name. */
  kommuner: FundenPerson[];
  /** Those whose names look like something else. */
  ukendte: string[];
  tvivl: string[];
  /** Words of the paper that say something other than a name: `Assens Kommune`, `i stedet for`. */
  brugt: string[];
  /** Words said once in the paper and of several people in the list. */
  givet: string[];
}
