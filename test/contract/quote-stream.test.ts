import { holdBothEnginesTo } from '../support/contract.ts';
import { quoteStreamContract } from './quote-stream.contract.ts';

holdBothEnginesTo(quoteStreamContract, [1, 3]);
