import { holdBothEnginesTo } from '../support/contract.ts';
import { vocabularyContract } from './vocabulary.contract.ts';

holdBothEnginesTo(vocabularyContract);
