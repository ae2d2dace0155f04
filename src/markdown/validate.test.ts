import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MoedeFrontmatter } from '../model/moede.ts';
import { readYaml } from './frontmatter.ts';
import { validate } from './validate.ts';

const WHOLE = 'organ: nordjylland/socdir\ndato: 2012-03-01\nstatus: godkendt\n';
/** What is said about a meeting with some more lines; theirs begin at 4. */
const said = (more: string, whole = WHOLE) =>
  validate(MoedeFrontmatter, readYaml(`${whole}${more}`)).findings.map(
    ({ rule, line, column, field, message, help }) => `${line}:${column} [${rule}] ${field}: ${message} → ${help}`,
  );

describe('a file that follows its schema', () => {
  it('gives a typed value and no finding', () => {
    const { value, findings } = validate(MoedeFrontmatter, readYaml(WHOLE));
    expect([value?.dato, findings]).toEqual(['2012-03-01', []]);
  });
});

describe('so many faults that nobody reads them', () => {
  const fields = (count: number) => Array.from({ length: count }, (_, nr) => `felt${nr}: x`).join('\n');

  it('are counted, and the rest is told at the first of it', () => {
    const { findings } = validate(MoedeFrontmatter, readYaml(`${WHOLE}${fields(2000)}`));
    expect(findings).toHaveLength(151);
    expect(findings.at(-1)).toMatchObject({
      rule: 'felt-forkert',
      line: 154,
      field: 'felt150',
      message: 'Herfra er der 1850 fejl mere i oplysningerne, som ikke er nævnt hver for sig.',
    });
  });

  it('are told one by one as long as somebody may', () => {
    const { findings } = validate(MoedeFrontmatter, readYaml(`${WHOLE}${fields(150)}`));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['ukendt-felt']));
    expect(findings).toHaveLength(150);
  });
});

describe('a role before a name', () => {
  it('is told once, with what to write', () => {
    expect(said('deltagere:\n  - Formand: Jane Hvas\n  - Leif Serup')).toEqual([
      '5:5 [felt-forkert] deltagere.0.Formand: «Formand: Jane Hvas» bliver læst som feltet «Formand» og ikke som en person. → Skriv { navn: Jane Hvas, rolle: formand }.',
    ]);
  });

  it('is not seen in fields that have gone wrong in another way', () => {
    expect(said('deltagere:\n  - { Formand: Jane Hvas, rolle: formand }')).toHaveLength(2);
    expect(said('kilde: { titl: Referat }')).toHaveLength(2);
    expect(said('deltagere:\n  - { nvn: [] }')).toHaveLength(2);
  });
});

describe('what is wrong is told to the editor', () => {
  it('a misspelt field, with the one that was meant', () => {
    expect(said('deltager: [Jane Hvas]')).toMatchInlineSnapshot(`
      [
        "4:1 [ukendt-felt] deltager: Feltet «deltager» kendes ikke. Mente du «deltagere»? → Ret stavemåden, eller fjern linjen. Her kan stå: organ, dato, titel, tid, slut, sted, status, udsendt, sagsnr, dokumentnr, kilde, deltagere, afbud, punkter, naesteMoede, bemaerkninger, rettelser, tvivl, historik.",
      ]
    `);
  });
  it('a misspelt field inside another', () => {
    expect(said('punkter:\n  1: { udfal: godkendt }')).toMatchInlineSnapshot(`
      [
        "5:8 [ukendt-felt] punkter.1.udfal: Feltet «udfal» kendes ikke. Mente du «udfald»? → Ret stavemåden, eller fjern linjen. Her kan stå: udfald, behandling, sag, rammeaftale, lukket, godkender, retter, flyttetFra, flyttetTil.",
      ]
    `);
    expect(said('deltagere:\n  - { navn: Jane, komune: aalborg }')).toMatchInlineSnapshot(`
      [
        "5:19 [ukendt-felt] deltagere.0.komune: Feltet «komune» kendes ikke. Mente du «kommune»? → Ret stavemåden, eller fjern linjen. Her kan stå: navn, organisation, kommune, for, rolle, vedPunkt.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: { udfald: godkendt, omm: budget } }')).toMatchInlineSnapshot(`
      [
        "5:36 [ukendt-felt] punkter.1.udfald.omm: Feltet «omm» kendes ikke. Mente du «om»? → Ret stavemåden, eller fjern linjen. Her kan stå: udfald, om.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: [{ udfald: godkendt, omm: budget }] }')).toMatchInlineSnapshot(`
      [
        "5:37 [ukendt-felt] punkter.1.udfald.0.omm: Feltet «omm» kendes ikke. Mente du «om»? → Ret stavemåden, eller fjern linjen. Her kan stå: udfald, om.",
      ]
    `);
  });
  it('a field that is missing', () => {
    expect(said('', 'organ: nordjylland/socdir\ndato: 2012-03-01\n')).toMatchInlineSnapshot(`
      [
        "1:1 [felt-mangler] status: Feltet «status» mangler. → Skriv en af værdierne dagsorden, udkast, godkendt, aflyst.",
      ]
    `);
    expect(said('deltagere:\n  - { rolle: referent }')).toMatchInlineSnapshot(`
      [
        "5:5 [felt-mangler] deltagere.0.navn: Feltet «navn» mangler. → Skriv feltet; det skal være der.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: { om: budget } }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-mangler] punkter.1.udfald.udfald: Feltet «udfald» mangler. → Skriv en af værdierne godkendt, anbefalet, efterretning, droeftet, udsat, ikke-tiltraadt, bortfaldet.",
      ]
    `);
  });
  it('a field that is empty', () => {
    expect(said('sted:')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] sted: Feltet «sted» er tomt. → Skriv en værdi, eller fjern linjen.",
      ]
    `);
    expect(said('', 'organ: nordjylland/socdir\ndato:\nstatus: godkendt\n')).toMatchInlineSnapshot(`
      [
        "2:1 [felt-forkert] dato: Feltet «dato» er tomt. → Skriv en værdi, eller fjern linjen.",
      ]
    `);
    expect(said('deltagere:\n  - Jane\n  -\n')).toMatchInlineSnapshot(`
      [
        "6:4 [felt-forkert] deltagere.1: Nr. 2 i «deltagere» er tomt. → Skriv en værdi, eller fjern linjen.",
      ]
    `);
    expect(said('punkter:\n  1: { flyttetFra: }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.flyttetFra: Feltet «flyttetFra» er tomt. → Skriv en værdi, eller fjern linjen.",
      ]
    `);
  });
  it('nothing at all', () => {
    expect(said('', '')).toMatchInlineSnapshot(`
      [
        "1:1 [oplysninger-mangler] : Her står ingen oplysninger. → Skriv felterne efter eksemplet i content/README.md.",
      ]
    `);
    expect(said('', 'bare tekst')).toMatchInlineSnapshot(`
      [
        "1:1 [felt-forkert] : Her skal stå felter på hver sin linje, ikke «bare tekst». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('', '- a\n- b')).toMatchInlineSnapshot(`
      [
        "1:1 [felt-forkert] : Her skal stå felter på hver sin linje, ikke «["a","b"]». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
  });
  it('a value that is not one of the known', () => {
    expect(said('', 'organ: nordjylland/socdir\ndato: 2012-03-01\nstatus: Godkent\n')).toMatchInlineSnapshot(`
      [
        "3:1 [felt-forkert] status: «Godkent» kan ikke bruges her. Mente du «godkendt»? → Skriv en af værdierne dagsorden, udkast, godkendt, aflyst.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: godkent }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.udfald: «godkent» kan ikke bruges her. Mente du «godkendt»? → Skriv en af værdierne godkendt, anbefalet, efterretning, droeftet, udsat, ikke-tiltraadt, bortfaldet.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: [godkendt, udsatt] }')).toMatchInlineSnapshot(`
      [
        "5:27 [felt-forkert] punkter.1.udfald.1: «udsatt» kan ikke bruges her. Mente du «udsat»? → Skriv en af værdierne godkendt, anbefalet, efterretning, droeftet, udsat, ikke-tiltraadt, bortfaldet.",
      ]
    `);
    expect(said('punkter:\n  1: { lukket: ja }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.lukket: Her skal stå true eller false, ikke «ja». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
  });
  it('a value of another kind', () => {
    expect(said('sted: true')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] sted: Her skal stå en tekst, ikke «true». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('deltagere: Jane Hvas')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] deltagere: Her skal stå en liste, hvor hver linje begynder med -, ikke «Jane Hvas». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('kilde: Referat')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] kilde: Her skal stå felter på hver sin linje, ikke «Referat». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter: [1, 2]')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] punkter: Her skal stå felter på hver sin linje, ikke «["1","2"]». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('sagsnr: [a]')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] sagsnr: Her skal stå en tekst, ikke «["a"]». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter:\n  1: godkendt')).toMatchInlineSnapshot(`
      [
        "5:3 [felt-forkert] punkter.1: Her skal stå felter på hver sin linje, ikke «godkendt». → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter:\n  1: { udfald: true }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.udfald: «true» kan ikke bruges her. → Skriv en af værdierne godkendt, anbefalet, efterretning, droeftet, udsat, ikke-tiltraadt, bortfaldet.",
      ]
    `);
  });
  it('a day or a clock that does not exist', () => {
    expect(said('', 'organ: nordjylland/socdir\ndato: 2024-02-30\nstatus: godkendt\n')).toMatchInlineSnapshot(`
      [
        "2:1 [felt-forkert] dato: «2024-02-30» er ikke en dag, der findes. Skriv år-måned-dag, fx 2012-03-01. → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('tid: 12.00-10.00')).toMatchInlineSnapshot(`
      [
        "4:1 [felt-forkert] tid: Mødet slutter (10.00), før det begynder (12.00). → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('tid: 13.00\nslut: 12.00')).toMatchInlineSnapshot(`
      [
        "5:1 [felt-forkert] slut: Mødet slutter (12.00), før det begynder (13.00). → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
  });
  it('a reference that is none', () => {
    expect(said('punkter:\n  1: { godkender: socdir/2012-03-01 }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.godkender: «socdir/2012-03-01» er ikke en henvisning til et møde. Skriv region/organ/dato, fx nordjylland/socdir/2012-03-01#punkt-3, eller { organ, dato, ikkeHer: true }. → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter:\n  1: { flyttetTil: socdir/2012-03-01 }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-forkert] punkter.1.flyttetTil: «socdir/2012-03-01» er ikke en henvisning til et møde. Skriv region/organ/dato, fx nordjylland/socdir/2012-03-01#punkt-3, eller { organ, dato, ikkeHer: true }. → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter:\n  1: { flyttetTil: { organ: nordjylland/kkr, dato: 2012-01-20 } }')).toMatchInlineSnapshot(`
      [
        "5:8 [felt-mangler] punkter.1.flyttetTil.ikkeHer: Feltet «ikkeHer» mangler. → Skriv true.",
      ]
    `);
    expect(said('punkter:\n  1: { retter: { organ: nordjylland/kkr, dato: 01-20, ikkeHer: true } }'))
      .toMatchInlineSnapshot(`
      [
        "5:42 [felt-forkert] punkter.1.retter.dato: «01-20» er ikke en dag, der findes. Skriv år-måned-dag, fx 2012-03-01. → Ret feltet. Felterne er forklaret med eksempler i content/README.md.",
      ]
    `);
    expect(said('punkter:\n  1: { retter: { organ: nordjylland/kkr, dato: 2012-01-20, ikkeHer: false } }'))
      .toMatchInlineSnapshot(`
      [
        "5:60 [felt-forkert] punkter.1.retter.ikkeHer: «false» kan ikke bruges her. → Skriv true.",
      ]
    `);
  });
  it('several things at once', () => {
    expect(said('deltager: [Jane]\nsted:\ntid: 25.00')).toHaveLength(3);
  });
});

describe('broken YAML', () => {
  it('is reported as it is, and not as missing fields', () => {
    expect(validate(MoedeFrontmatter, readYaml('a: b\na: c')).findings.map(({ rule }) => rule)).toEqual(['yaml']);
  });
});

describe('fields with unlucky names', () => {
  it('are unknown like any other', () => {
    const schema = z.strictObject({ navn: z.string() });
    for (const key of ['constructor', 'toString', 'hasOwnProperty'])
      expect(validate(schema, readYaml(`navn: x\n${key}: y`)).findings.map(({ field, rule }) => [field, rule])).toEqual(
        [[key, 'ukendt-felt']],
      );
  });
});
