import { describe, expect, it } from 'vitest';
import { keyOf } from './begreber.ts';
import { listSidenavne, Sidenavne } from './sidenavne.ts';

const PAGES = [
  {
    url: '/organer/fu/',
    meta: { title: 'Forretningsudvalget (FU)' },
    filters: { art: ['Organ'], region: ['Nordjylland'] },
  },
  { url: '/moeder/a/', meta: { title: 'FU' }, filters: { art: ['Referat'], organ: ['FU, Nordjylland'] } },
  { url: '/sager/fu/', meta: { title: 'FU' }, filters: { art: ['Sag'] } },
  { url: '/kommuner/laesoe/', meta: { title: 'Læsø Kommune' }, filters: { art: ['Kommune'] } },
  {
    url: '/rammeaftaler/syddanmark/2012/',
    meta: { title: 'Udviklingsstrategi 2012 og Styringsaftale 2012' },
    filters: { art: ['Rammeaftale'], region: ['Syddanmark'] },
  },
  {
    url: '/rammeaftaler/nordjylland/2021-2024/',
    meta: { title: 'Rammeaftale 2021-2024' },
    filters: { art: ['Rammeaftale'], region: ['Nordjylland'] },
  },
  { url: '/ordliste/', meta: { title: 'Ordliste' }, filters: {} },
];
const navne = new Sidenavne(listSidenavne(PAGES), (nr) => PAGES[nr]!.url);
const find = (...names: string[]) => [...navne.find(new Set(names.map((name) => keyOf(name.split(' ')))))];

describe('a page that is asked for by its name', () => {
  it('is found by its long and its short name, with its region before or after it or without', () => {
    for (const name of ['forretningsudvalget', 'fu', 'fu nordjylland', 'nordjylland forretningsudvalg'])
      expect(find(name), name).toEqual(['/organer/fu/']);
  });

  it('is an agreement also by its year, whatever its title, with the region anywhere among the words', () => {
    for (const name of ['rammeaftale 2012', 'rammeaftale syddanmark 2012', 'rammeaftalen 2012 syddanmark'])
      expect(find(name), name).toEqual(['/rammeaftaler/syddanmark/2012/']);
    expect(find('rammeaftale 2013')).toEqual([]);
    for (const name of [
      'rammeaftale 2021',
      'rammeaftale 2022',
      'rammeaftale nordjylland 2024',
      'rammeaftale nordjylland 2021-2024',
    ])
      expect(find(name), name).toEqual(['/rammeaftaler/nordjylland/2021-2024/']);
  });

  it('is a municipality also without that word, and with the letters of another keyboard', () => {
    expect(find('læsø')).toEqual(['/kommuner/laesoe/']);
    expect(find('laesoe')).toEqual(['/kommuner/laesoe/']);
  });

  it('is no meeting of a body and no matter, though they are called the same', () => {
    expect(find('fu')).toEqual(['/organer/fu/']);
  });

  it('is known as the glossary or as one of the municipalities', () => {
    expect([...navne.ordliste]).toEqual(['/ordliste/']);
    expect([...navne.kommuner]).toEqual(['/kommuner/laesoe/']);
    expect(['læsø', 'laesoe', 'fu', 'ukendt'].map((word) => navne.isKommune(word))).toEqual([true, true, false, false]);
  });
});
