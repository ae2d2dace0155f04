import { describe, expect, it } from 'vitest';
import { findUdfald } from './udfald.ts';

const inAfsnit = (tekst: string, titel: string | undefined) =>
  findUdfald(
    [
      {
        titel,
        art: titel === undefined ? 'andet' : 'beslutning',
        blokke: [{ type: 'paragraph', children: [{ type: 'text', value: tekst }] }],
      },
    ],
    ['Prøvenetværket'],
  )?.udfald;
const udfaldOf = (beslutning: string) => inAfsnit(beslutning, 'Beslutning');

describe('a decision', () => {
  it.each([
    ['godkendt', 'Godkendt. Svarfristen er den 26. juni 2015.'],
    ['godkendt', 'Godkendt med den bemærkning, at prisen kan ses efter.'],
    ['godkendt', 'Godkendt uden kommentarer.'],
    ['godkendt', 'Referatet blev godkendt med den rettelse, at Anna Prøve var til stede.'],
    ['godkendt', 'Referatet fra mødet den 3. maj 2014 blev godkendt.'],
    ['godkendt', 'Gruppen vedtog at bruge samme model.'],
    ['godkendt', 'Udvalget tilsluttede sig indstillingen.'],
    ['godkendt', 'DAS tiltrådte indstillingen.'],
    ['godkendt', 'Prøvenetværkets forslag blev godkendt.'],
    ['droeftet', 'Drøftet. Sekretariatet skriver ud.'],
    ['droeftet', 'Drøftet i gruppen på baggrund af oplægget.'],
    ['udsat', 'Punktet blev udsat til mødet den 3. juni.'],
    ['godkendt', 'Gruppen godkendte tidsplanen med frist den 3. juni.'],
    ['godkendt', 'DAS godkendte budgettet på mødet.'],
    ['godkendt', 'Godkendt. KKR udsatte punktet på sit møde.'],
    ['droeftet', 'Forummet drøftede ønskerne. De sendes videre.'],
    ['udsat', 'Sekretariatet skriver et notat. Udsættes til januar.'],
    ['udsat', 'Sagen sendes tilbage til sekretariatet og kommer på næste møde igen.'],
    ['udsat', 'Det blev aftalt at udskyde punktet til næste møde.'],
    ['ikke-tiltraadt', 'Forslaget blev ikke vedtaget.'],
    ['ikke-tiltraadt', 'Gruppen godkendte ikke budgettet.'],
    ['ikke-tiltraadt', 'Forummet kunne ikke tiltræde indstillingen.'],
    ['bortfaldet', 'Punktet bortfalder.'],
    ['anbefalet', 'Udvalget anbefaler rammeaftalen over for kommunerne.'],
    ['efterretning', 'Sekretariatet fortalte om sagen. Gruppen tog orienteringen til efterretning.'],
  ])('is %s when it says «%s»', (udfald, beslutning) => {
    expect(udfaldOf(beslutning)).toBe(udfald);
  });

  it('has all outcomes it says', () => {
    expect(udfaldOf('Regnskabet for 2011 blev godkendt. Budgettet for 2012 blev udsat til næste møde.')).toEqual([
      'godkendt',
      'udsat',
    ]);
  });

  it.each([
    'Godkendt, hvis økonomien holder.',
    'Forslaget kan godkendes på næste møde.',
    'Rammeaftalen forventes godkendt i juni.',
    'Det indstilles, at forslaget godkendes.',
    'Budgettet blev på sidste møde godkendt.',
    'Budgettet er endnu ikke godkendt.',
    'KKR godkendte den 3. juni budgettet.',
    'Arbejdsgruppen anbefaler, at prisen sættes op.',
    'Dele af forslaget blev godkendt.',
    'Tilbuddet er godkendt til 20 pladser.',
    '«Godkendt» står der i det gamle referat.',
    'Gruppen drøftede ikke sagen.',
    'Punktet blev ikke udsat.',
    'Fristen blev udskudt til 1. maj.',
    'Sekretariatet fortalte om kredsens møde. Kredsen drøftede notatet.',
    'KKR godkendte budgettet den 3. juni.',
    'Styregruppen godkendte på sit møde budgettet.',
    'Styregruppen godkendte budgettet på sit møde.',
    'Styregruppen besluttede på sit møde at udsætte punktet.',
    'Sekretariatet gav en status. Kredsen godkendte på sit seneste møde budgettet.',
    'Sekretariatet gav en status. Udvalget tiltrådte indstillingen på mødet den 3. juni.',
    'Gruppen tiltrådte indstillingen på det forrige møde.',
    'Sagen blev drøftet i KKR den 3. juni.',
    'Punktet blev udsat på sidste møde.',
    'Punktet blev udsat af KKR.',
    'Prøvenetværket godkendte budgettet.',
    'Prøvenetværket kunne ikke godkende budgettet.',
    'Sagen blev drøftet i Prøvenetværket.',
  ])('has no outcome when it says «%s»', (beslutning) => {
    expect(udfaldOf(beslutning)).toBeUndefined();
  });
});

it('is read out of a text without sections only when the meeting itself decides', () => {
  expect(inAfsnit('Forbruget er steget. Gruppen tager orienteringen til efterretning.', undefined)).toBe(
    'efterretning',
  );
  expect(inAfsnit('Lokalplanen blev vedtaget.', undefined)).toBeUndefined();
});
