import { z } from 'zod';
import { Slug, Tekst, Webadresse } from './felter.ts';

const Tilladt = z.strictObject({
  tekst: Tekst.describe('Nummeret eller adressen, som det står i indholdet.'),
  grund: Tekst.describe('Hvorfor det må stå der, fx «Nummeret på en sag».'),
});

/** Settings of a portal, `content/portal.yaml`. */
export const Indstillinger = z.strictObject({
  navn: Tekst.describe('Portalens navn.'),
  kortnavn: Tekst.max(16, {
    error: 'Navnet er på over 16 tegn. Skriv det kortere; browserens søgefelt har ikke plads til mere.',
  })
    .optional()
    .describe('Navnet i højst 16 tegn, til browserens søgefelt.'),
  undertitel: Tekst.describe('Hvad portalen er, i én sætning.'),
  adresse: Webadresse.describe('Portalens adresse på nettet, også en undermappe.'),
  repository: Webadresse.optional().describe('Adressen på det arkiv, indholdet redigeres i.'),
  formular: z.boolean().optional().describe('Falsk (false) slår formularen på /redaktoer/ fra.'),
  kontakt: z
    .strictObject({
      navn: Tekst.describe('Hvem man henvender sig til.'),
      email: z
        .email({ error: 'Skriv en funktionspostkasse, fx post@eksempel.dk.' })
        .optional()
        .describe('Funktionspostkasse; aldrig en persons adresse.'),
      telefon: Tekst.optional().describe('Telefonnummer til en funktion; aldrig en persons.'),
    })
    .describe('Hvem der svarer på spørgsmål om portalen.'),
  wasUrl: Webadresse.optional().describe('Tilgængelighedserklæringen i statens WAS-Tool.'),
  regioner: z
    .array(Slug)
    .min(1, { error: 'Listen er tom. Skriv mindst én.' })
    .describe('De regioner, portalen viser, i den orden de skal stå.'),
  tilladt: z
    .array(Tilladt)
    .optional()
    .describe('Tal og adresser, som kontrollen tager for en persons, men som må stå i indholdet.'),
});
export type Indstillinger = z.output<typeof Indstillinger>;

/** An address of a page, from the portal's root. */
const Adresse = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: (issue) =>
    `«${String(issue.input)}» er ikke en sides adresse. Den begynder og slutter med /, fx /gammel-side/.`,
});

/** The same, with a place on the page if need be. */
const AdresseMedSted = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error: (issue) => `«${String(issue.input)}» er ikke en sides adresse. Den begynder og slutter med /, fx /ny-side/.`,
});

/** Every address ever published, and where moved pages went, `content/adresser.yaml`. */
export const Adresser = z.strictObject({
  udgivet: z.array(Adresse).describe('Adresser, der er udgivet, og som altid skal virke.'),
  omdirigeringer: z
    .array(
      z.strictObject({
        fra: Adresse.describe('Den gamle adresse.'),
        til: AdresseMedSted.describe('Den nye adresse.'),
      }),
    )
    .describe('Flyttede sider.'),
});
export type Adresser = z.output<typeof Adresser>;
