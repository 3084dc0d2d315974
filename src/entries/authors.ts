import { mountAuthorMap } from '../views/map/author-map.ts';
import { writtenScene } from '../views/map/follow-text.ts';

mountAuthorMap(import.meta.env.DEV ? writtenScene() : undefined);
