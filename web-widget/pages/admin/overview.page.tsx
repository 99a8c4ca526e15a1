import { openPage } from '../house/open-page.tsx';
import { Overview } from './overview.tsx';

void openPage(Overview);
