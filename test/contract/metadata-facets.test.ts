import { holdBothEnginesTo } from '../support/contract.ts';
import { metadataFacetsContract } from './metadata-facets.contract.ts';

holdBothEnginesTo(metadataFacetsContract);
