/**
 * Firms, papers and movements whose names look like those of persons: an institution is never a speaker.
 * Written by hand for Dateline, 2026, from general knowledge; licence MIT. Lower case, words parted by spaces.
 */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  `morgan stanley|goldman sachs|merrill lynch|credit suisse|jpmorgan chase|jp morgan|j.p. morgan|wells fargo|freddie mac|fannie mae
sallie mae|societe generale|société générale|rio tinto|bear stearns|dow jones|charles schwab|edward jones|raymond james|salomon brothers
drexel burnham|drexel burnham lambert|kidder peabody|dean witter|smith barney|paine webber|prudential bache|shearson lehman|hutton
der spiegel|die zeit|die welt|le monde|le figaro|el pais|el país|la repubblica|il sole|la stampa|corriere della sera|al jazeera
al arabiya|al ahram|al hayat|boko haram|al shabaab|al nusra|ansar al-sharia|sinn fein|sinn féin|forza italia|fatah|likud
arthur andersen|ernst young|rolls royce|marks spencer|eli lilly|calvin klein|ralph lauren|tommy hilfiger|louis vuitton
harley davidson|hewlett packard|aston martin|jack daniel|warner bros|walt disney|john deere|jc penney|j.c. penney|philip morris
royal dutch|standard chartered|deutsche telekom|british telecom|general electric|general mills|kraft foods|lockheed martin
northrop grumman|raytheon|boston consulting|booz allen|booz allen hamilton|mc kinsey|credit lyonnais|banco santander|banca intesa
planned parenthood|black lives matter|tea party|human rights watch|amnesty|greenpeace|moody|fitch|gallup|pew|quinnipiac
ipsos mori|you gov|thomson|zogby|rasmussen|harris|nielsen|hong leong|wing tai|man utd|real madrid|red cross|red crescent
scotland yard|buckingham palace|downing street|crown prosecution|court tv|fox|msnbc|politico|axios|vox|breitbart|huffington`
    .split(/[|\n]/)
    .filter((name) => name.includes(' ') || name.length > 5),
);
