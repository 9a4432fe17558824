import type { RoleWords } from '../role-words.ts';
import { words } from '../word-list.ts';
import { NICKNAMES } from './nicknames.ts';

/**
 * Role nouns by field of life. Written by hand from lists of occupations; words that any field has
 * (president, secretary, director, chief, officer) are left out: they tell nobody apart.
 */
const FIELDS: RoleWords['fields'] = {
  politics: words(`
minister premier governor mayor senator representative congressman congresswoman ambassador envoy emissary diplomat
lawmaker legislator mp councillor prince princess whip
`),
  sport: words(`
coach player goaltender goalie quarterback skipper golfer defenceman striker midfielder goalkeeper pitcher sprinter
swimmer skier boxer cyclist jockey cricketer footballer
`),
  arts: words(`
actor actress singer novelist poet painter sculptor composer playwright choreographer dancer musician comedian
drummer guitarist
`),
  research: words(`
scientist biologist geologist physicist chemist professor researcher hydrologist glaciologist psychologist
astronomer
`),
  medicine: words(`
surgeon physician nurse epidemiologist cardiologist paramedic midwife
`),
  bench: words(`
judge magistrate
`),
  bar: words(`
lawyer attorney prosecutor solicitor barrister
`),
  police: words(`
detective sergeant constable inspector patrolman
`),
  business: words(`
banker economist trader entrepreneur businessman businesswoman billionaire broker
`),
  trade: words(`
farmer fisherman driver chef baker plumber carpenter electrician miner teacher
`),
};

/** What tells English names apart. */
export const ROLES: RoleWords = {
  fields: FIELDS,
  common: words(`
analyst chairman chief deputy director economist executive financial former general head leader manager member
officer partner president representative secretary senior spokesman spokesperson spokeswoman strategist trader vice
`),
  past: words('former retired erstwhile late'),
  nicknames: NICKNAMES,
};
