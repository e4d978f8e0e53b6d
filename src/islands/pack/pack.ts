import '../quiz/player.ts';
import { showAge } from './age.ts';
import './pack-search.ts';

showAge(document, new Date());
