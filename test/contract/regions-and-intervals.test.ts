import { holdBothEnginesTo } from '../support/contract.ts';
import { regionsAndIntervalsContract } from './regions-and-intervals.contract.ts';

holdBothEnginesTo(regionsAndIntervalsContract);
