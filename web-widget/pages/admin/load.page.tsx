import { openPage } from '../house/open-page.tsx';
import { Load } from './load.tsx';

void openPage(Load);
