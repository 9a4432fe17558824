import { holdBothEnginesTo } from '../support/contract.ts';
import { sameQuotesContract } from './same-quotes.contract.ts';

holdBothEnginesTo(sameQuotesContract, [1, 3]);
