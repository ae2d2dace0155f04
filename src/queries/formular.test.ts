import { expect, it } from 'vitest';
import { smallPortal } from '../tests/small-portal.ts';
import { findFormular, hasFormular } from './formular.ts';

const ADRESSER = { portal: 'https://portal.example/', ikon: '/favicon.svg' };
const repository = 'https://github.com/eksempel/proeve';

it.each([
  ['is there when there is a repository', { repository }, true],
  ['is switched off in the settings', { repository, formular: false }, false],
  ['is not there without a repository', {}, false],
])('the form %s', (_, settings, isThere) => {
  const { indstillinger } = smallPortal({});
  const portal = smallPortal({ indstillinger: { ...indstillinger, ...settings } });
  expect(hasFormular(portal)).toBe(isThere);
  expect(findFormular(portal, ADRESSER) !== undefined).toBe(isThere);
});
