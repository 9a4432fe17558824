import type { PrintedWords } from '../speech-words.ts';
import { words } from '../word-list.ts';

/** How English news is printed. Written by hand for Dateline, 2026 (MIT). */
export const PRINTED: PrintedWords = {
  abbreviations: [
    ...words(`
Mr Mrs Cllr Pvt Cdr Del Pres Sec Amb Msgr Fr Pte Ald Ms Mx Dr Prof Sen Sens Rep Reps Gov Gen Adm Col Lt Capt Sgt Cpl Maj Brig St
Ste Jr Sr Cmdr Rev Hon Supt Det Insp Const Cst Dist Atty Assn Corp Inc Ltd Co vs No Jan Feb Mar Apr Jun Jul Aug Sep
Sept Oct Nov Dec Ont Que Alta Sask Man Calif Mass Conn Wash Fla Ga Pa Va Md Mich Minn Wis Ill Ariz Colo Tex Ala Ark
Tenn Ky Okla Ore Mo Miss La Ind Nev
`),
  ],
  beforeCapital: ["d'", 'd’', "l'", 'l’', 'al-', 'el-', 'ul-', 'ad-', 'as-', 'ash-'],
  officesInCapitals: words(`
PC PCs WPC DCI QC KC CEO CEOs CFO CFOs COO COOs CTO CTOs CIO CIOs PM PMs MP MPs MEP MEPs FM FMs VP VPs EVP EVPs SVP SVPs
`),
  apostropheStarts: ['tis', 'twas', 'em', 'til', 'cause', 'round', 'n'],
  apostropheAfter: /s/i,
  headingStarts: words(
    'why what who how when where from her his their inside behind meet obituary profile timeline in',
  ),
  questionLabels: new Set(['Q', 'Question', 'QUESTION']),
  answerLabels: new Set(['A', 'Answer', 'ANSWER']),
  openingMarks: new Set(['“', '„', '‟', '«', '``', '‘‘', '‘']),
  closingMarks: new Set(['”', '»', '’’']),
};
