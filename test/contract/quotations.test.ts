import { holdBothEnginesTo } from '../support/contract.ts';
import { quotationsContract } from './quotations.contract.ts';
import { quotesContract } from './quotes.contract.ts';

holdBothEnginesTo(quotationsContract, [1, 3]);
holdBothEnginesTo(quotesContract, [1, 3]);
