/** The sites the tests look at; `build-sites.ts` builds them side by side. */
export interface TestSite {
  content: string;
  out: string;
  /** Where it is served: the root, or a sub-path. */
  adresse: string;
  base: string;
}

const FOLDER = '.build/test-sites';

/** The project's own content, at a root. */
export const AT_ROOT: TestSite = {
  content: 'content',
  out: `${FOLDER}/root`,
  adresse: 'https://portal.example/',
  base: '/',
};

/** The same content with an annex, a closed item, a redirect and a corrected meeting more, below a sub-path. */
export const BELOW: TestSite = {
  content: `${FOLDER}/indhold`,
  out: `${FOLDER}/below`,
  adresse: 'https://org.example/portal/',
  base: '/portal/',
};

/** Made-up meetings of real length, with tables, footnotes and closed items; no one may be left out by a lucky choice. */
export const GENERATED: TestSite = {
  content: `${FOLDER}/opdigtet`,
  out: `${FOLDER}/generated`,
  adresse: 'https://org.example/opdigtet/',
  base: '/opdigtet/',
};
