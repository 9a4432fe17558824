export { type FieldMaps, parseMapOption, readFieldMaps } from '../../ingest/field-maps.ts';
