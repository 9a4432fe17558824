/**
 * Words that hold sentences together: pronouns, articles, prepositions, conjunctions, auxiliary verbs. They are their
 * own base forms, and parts of no compound: `any one` is not anyone, nor `may be` maybe.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above across after against all almost along already also although always am among an and any anybody anyone
  anything are around as at away back be because been before behind being below beneath beside besides between beyond both
  but by can cannot could despite did do does doing done down during each either else enough even ever every everybody
  everyone everything except few for from had has have having he her here hers herself him himself his how however i if in
  inside into is it its itself just less let like many may maybe me might mine more most much must my myself near neither
  never no nobody none nor not nothing now of off often on once one only onto or other others ought our ours ourselves out
  outside over own per perhaps quite rather same shall she should since so some somebody someone something soon still such
  than that the their theirs them themselves then there therefore these they this those though through throughout thus till
  to together too toward towards under underneath unless until up upon us very via was we well were what whatever when
  whenever where wherever whether which while who whoever whole whom whose why will with within without would yes yet you
  your yours yourself yourselves`.split(/\s+/),
);
