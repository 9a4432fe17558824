import { holdBothEnginesTo } from '../support/contract.ts';
import { quotesContract } from './quotes.contract.ts';
import { saidContract } from './said.contract.ts';

holdBothEnginesTo(saidContract, [1, 3]);
holdBothEnginesTo(quotesContract, [1, 3]);
