import { holdBothEnginesTo } from '../support/contract.ts';
import { wordsContract } from './words.contract.ts';

holdBothEnginesTo(wordsContract);
