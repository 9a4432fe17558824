import { words } from '../languages/word-list.ts';

/** States of the United States as languages name them that have few names of their own for them. */
export const AMERICAN_STATES = words(`
Alabama Alaska Arizona Arkansas California Kalifornien Californië Colorado Connecticut Delaware Florida
Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah
Vermont Virginia Washington Wisconsin Wyoming
`);

/** Names of states that are as short as an abbreviation, and none. */
export const SHORT_AMERICAN_STATES = words('Ohio Iowa Texas Maine Utah Idaho Tejas');
