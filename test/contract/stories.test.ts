import { holdBothEnginesTo } from '../support/contract.ts';
import { storiesContract } from './stories.contract.ts';

holdBothEnginesTo(storiesContract, [1, 3]);
