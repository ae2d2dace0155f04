import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AarshjulData } from './aarshjul.ts';
import { oneOrMany, RegionSlug, Slug, Tekst, Webadresse } from './felter.ts';
import { organFuldtNavn, organKortnavn, OrganFrontmatter } from './organ.ts';
import { RammeaftaleFrontmatter } from './rammeaftale.ts';

describe('shared fields', () => {
  it.each(['nordjylland', '2021-2022', 'fu-2'])('%s can stand in an address', (slug) => {
    expect(Slug.safeParse(slug).success).toBe(true);
  });

  it.each(['Nordjylland', 'sjælland', 'a--b', '-a', 'a-', 'a b', 'a/b', '..', ''])(
    '«%s» cannot stand in an address',
    (slug) => {
      expect(Slug.safeParse(slug).success).toBe(false);
    },
  );

  it.each(['socdir', 'nordjylland/', 'a/b/c', '../x', 'Nordjylland/socdir'])(
    '«%s» is not a region and a name',
    (id) => {
      expect(RegionSlug.safeParse(id).success).toBe(false);
    },
  );

  it.each(['javascript:alert(1)', 'ftp://eksempel.dk', 'eksempel.dk', '//eksempel.dk'])(
    '«%s» is not an address on the web',
    (url) => {
      expect(Webadresse.safeParse(url).success).toBe(false);
      expect(Webadresse.safeParse('https://eksempel.dk/a?b#c').success).toBe(true);
    },
  );

  it('text is trimmed and not empty', () => {
    expect(Tekst.parse('  Boulevarden 13 ')).toBe('Boulevarden 13');
    expect(Tekst.safeParse(' \n').success).toBe(false);
  });

  it('one thing is read as a list of one', () => {
    const schema = oneOrMany(z.string());
    expect([schema.parse('a'), schema.parse(['a', 'b'])]).toEqual([['a'], ['a', 'b']]);
  });
});

describe('a body', () => {
  it('is called by its short form, and in full by both', () => {
    const fu = { navn: 'Forretningsudvalget', forkortelse: 'FU' };
    expect([organKortnavn(fu), organFuldtNavn(fu)]).toEqual(['FU', 'Forretningsudvalget (FU)']);
    expect(organKortnavn({ navn: 'Dialogforum' })).toBe('Dialogforum');
    expect(organFuldtNavn({ navn: 'Dialogforum' })).toBe('Dialogforum');
  });

  it('has members with a name, an organisation or a municipality', () => {
    const withMember = (medlem: object) =>
      OrganFrontmatter.safeParse({
        navn: 'FU',
        type: 'administrativ',
        medlemmer: [{ rolle: 'medlem', kilde: 'Referat', ...medlem }],
      });
    expect(withMember({ kommune: 'aalborg' }).success).toBe(true);
    expect(withMember({}).error?.issues[0]?.message).toMatchInlineSnapshot(
      `"Et medlem skal have mindst ét af felterne navn, organisation og kommune."`,
    );
  });
});

describe('an agreement and a yearly wheel', () => {
  it('has deadlines with a day, or with what the paper says', () => {
    const withFrist = (frist: object) =>
      RammeaftaleFrontmatter.safeParse({ titel: 'R', region: 'nordjylland', frister: [frist] }).success;
    expect(withFrist({ dato: '2012-10-15', hvad: 'Godkendt' })).toBe(true);
    expect(withFrist({ naar: '15. oktober', hvad: 'Godkendt' })).toBe(true);
    expect(withFrist({ hvad: 'Godkendt' })).toBe(false);
  });

  it.each([
    ['01', true],
    ['10-15', true],
    ['13', false],
    ['00', false],
    ['1', false],
    ['10-32', false],
    ['02-30', false],
    ['02-29', true],
    ['04-31', false],
  ])('the event at %s is accepted: %s', (fra, accepted) => {
    const wheel = { titel: 'Årshjul', region: 'nordjylland', aar: '2013', begivenheder: [{ titel: 'Møde', fra }] };
    expect(AarshjulData.safeParse(wheel).success).toBe(accepted);
  });
});
