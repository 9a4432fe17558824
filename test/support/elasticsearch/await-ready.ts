import { inject } from 'vitest';
import { waitIn } from '../waiting-room.ts';

// Loaded before each file of tests that may use Elasticsearch, which has been starting meanwhile.
const elasticsearch = inject('elasticsearch');
if (elasticsearch?.waitingRoom) await waitIn(elasticsearch.waitingRoom);
