import { holdBothEnginesTo } from '../support/contract.ts';
import { streamContract, streamDuringChangesContract } from './stream.contract.ts';

holdBothEnginesTo(streamContract);
holdBothEnginesTo(streamDuringChangesContract);
