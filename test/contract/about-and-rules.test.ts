import { holdBothEnginesTo } from '../support/contract.ts';
import { aboutAndRulesContract } from './about-and-rules.contract.ts';

holdBothEnginesTo(aboutAndRulesContract);
