import { Begreber, type Begrebsord } from './begreber.ts';
import { Facetter } from './facetter.ts';
import { findAll, findSider } from './find-sider.ts';
import { namesAsked, navngivneFirst } from './navngivne.ts';
import { hasLetter } from './ord.ts';
import { Ordbog } from './ordbog.ts';
import type { Pagefind } from './pagefind.ts';
import { rank, rankSteder } from './rangering.ts';
import { readSpoergsmaal } from './spoergsmaal.ts';
import type { Soegemaskine } from './svar.ts';
import { literal, udvid, type Udvidelse } from './udvidelse.ts';

/** Makes what answers a site's searches, from its index, its vocabulary and the names its editors keep. */
export function createSoegemaskine(
  pagefind: Pagefind,
  ordforraad: string,
  begreber: readonly Begrebsord[],
): Soegemaskine {
  const ordbog = new Ordbog(ordforraad);
  const navne = new Begreber(begreber);
  const facetter = new Facetter(pagefind);
  return {
    async search(soegning) {
      const { q, ordret, filtre, sortering } = soegning;
      const { ord, fraser, betydning, punkt } = readSpoergsmaal(q);
      const { formuleringer, rettet, ukendte } = ordret ? literally(ord, ordbog) : udvid(ord, ordbog, navne);
      const isAsked = ord.length + fraser.length > 0;
      const fund = isAsked ? await findSider(pagefind, fraser, formuleringer) : await findAll(pagefind, soegning);
      const ranked = isAsked
        ? await navngivneFirst(await rank(fund, ordbog), namesAsked(ord, formuleringer, navne), betydning)
        : fund;
      const byId = new Map(ranked.map((one) => [one.result.id, one]));
      const kept = await facetter.filter([...byId.keys()], filtre);
      const ordered = sortering === 'dato' ? await facetter.byDay(kept) : kept;
      return {
        rettet,
        ukendte,
        udvidet: fund.some(({ formulering }) => formulering.afstand > 0),
        antal: await facetter.count([...byId.keys()], filtre),
        traef: ordered.flatMap((id) => {
          const one = byId.get(id);
          if (!one) return [];
          const { result, formulering } = one;
          const hent = async () => rankSteder(await result.data(), formulering.tekst, ordbog, punkt).data;
          return [{ id, afstand: formulering.afstand, hent }];
        }),
      };
    },
  };
}

/** The words as they are typed; one that the index does not have would make it search its beginning. */
function literally(ord: readonly string[], ordbog: Ordbog): Udvidelse {
  const ukendte = ord.filter((word) => hasLetter(word) && !/\d/.test(word) && !ordbog.has(word));
  return { formuleringer: ord.length === 0 || ukendte.length > 0 ? [] : [literal(ord.join(' '))], rettet: [], ukendte };
}
