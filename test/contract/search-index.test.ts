import { holdBothEnginesTo } from '../support/contract.ts';
import { searchIndexContract } from './search-index.contract.ts';

holdBothEnginesTo(searchIndexContract);
