import { holdBothEnginesTo } from '../support/contract.ts';
import { joinedWordsContract } from './joined-words.contract.ts';

holdBothEnginesTo(joinedWordsContract);
