/**
 * Short forms of first names; the first word of a line stands for the others. Written by hand for Dateline, 2026; licence MIT.
 */
function lines(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [head = '', ...others] = line.trim().split(/\s+/);
        return [head, ...others].map((word) => [word, head] as const);
      }),
  );
}

/** Short forms: they join names only where something else says that it is one person. */
export const NICKNAMES = lines(`
  william bill billy will willie
  robert bob bobby rob robbie
  richard dick rick ricky rich
  james jim jimmy jamie
  joseph joe joey
  john johnny jack
  michael mike mick mickey
  thomas tom tommy
  edward ed eddie ted teddy ned
  charles charlie chuck
  anthony tony
  steven steve stephen stevie
  daniel dan danny
  david dave
  donald don donnie
  kenneth ken kenny
  ronald ron ronnie
  gregory greg
  jeffrey jeff geoffrey geoff
  timothy tim
  christopher chris
  matthew matt
  andrew andy
  nicholas nick nicolas
  benjamin ben
  samuel sam
  alexander alex sasha
  elizabeth liz beth betty lizzie
  katherine kate kathy catherine cathy katie
  margaret maggie peggy meg
  patrick pat paddy
  patricia patty tricia
  barbara barb
  susan sue susie
  deborah debbie deb
  jennifer jen jenny
  rebecca becky
  victoria vicky
  vladimir volodya vova
  mikhail misha
  francisco paco
  jose pepe
  lawrence larry
  peter pete
  philip phil
  frederick fred freddy
  raymond ray
  gerald gerry jerry
  bernard bernie
  douglas doug
  walter walt
  leonard len lenny
  stanley stan
  albert al bert
  arthur art
  nathan nate nathaniel
  zachary zach
  joshua josh
  jonathan jon
  vincent vince
  theodore theo
  abraham abe
  jacob jake
  maxwell max
  eugene gene
  henry hank harry
  francis frank
  pamela pam
  kimberly kim
  cynthia cindy
  judith judy
  sandra sandy
  jacqueline jackie
  dorothy dot
  virginia ginny
  christine chrissy christina tina
  gabriel gabe
`);
