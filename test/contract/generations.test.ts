import { holdBothEnginesTo } from '../support/contract.ts';
import { generationsContract } from './generations.contract.ts';

holdBothEnginesTo(generationsContract);
